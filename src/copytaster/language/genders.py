"""Grammatical gender of persons in English: titles, roles and given names that tell a woman from a man."""

from typing import Literal

from .given_names import GIVEN_NAMES

Gender = Literal["f", "m"]

FEMALE_TITLES = frozenset(
    """mrs ms miss madam madame mme frau señora signora lady dame queen princess duchess countess baroness
    empress sister chairwoman spokeswoman congresswoman councilwoman assemblywoman policewoman businesswoman
    actress heiress hostess mother daughter wife widow aunt grandmother girl woman sultana tsarina waitress
    abbess""".split()
)
"""Titles and roles that only a woman bears, in lower case."""

MALE_TITLES = frozenset(
    """mr sir lord herr monsieur señor signor king prince duke count baron emperor brother father son husband widower
    uncle grandfather boy man chairman spokesman congressman councilman assemblyman policeman businessman pope imam
    ayatollah sultan tsar emir""".split()
)
"""Titles and roles that only a man bears, in lower case."""

_FEMALE = frozenset(
    """Ada Adele Adelaide Adriana Agatha Alexandra Alexandria Amelia Antonia Ariana Asma Aurora Beata Bettina
    Birgit Birgitta Carolina Celia Chiara Clarissa Cornelia Dagmar Delia Dorothea Edna Ekaterina Elif Eloise
    Emilia Esme Estelle Eugenia Eunice Freya Frida Frieda Genevieve Georgia Geraldine Gertrude Gisela Giulia
    Hanna Harriet Henrietta Hilda Imelda Ingeborg Inga Ivy Jodie Josefina Kathrin Keisha Klara Kristina
    Larissa Leonora Lidia Liliana Lorena Louisa Ludmila Lydia Mabel Marcella Margot Mariana Mathilde Matilda
    Mercedes Mildred Millie Molly Muriel Natalya Nelly Noor Octavia Oksana Paulina Paulette Philippa Polly
    Raquel Renata Rosie Salma Saskia Sigrid Solveig Sonya Sunita Susanna Sylvie Tabitha Tatjana Thelma Trudy
    Verena Vivienne Wilhelmina Winifred Yolanda Zara Abigail Agnes Agnieszka Aisha Alice Alicia Alina Alison
    Alyssa Amanda Amber Amina Amy Ana Anastasia Angela Angelina Anita Ann Anna Annalena Anne Annette Annie
    Anya Asha Ashley Astrid Audrey Ava Barbara Beatrice Beth Betty Bianca Brenda Bridget Brigitte Camilla
    Carla Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe
    Christiane Christina Christine Claire Clara Claudia Connie Constance Cristina Cynthia Daniela Danielle
    Daria Dawn Deborah Diana Diane Dolores Donna Doris Dorothy Edith Eileen Elaine Elena Eleanor Elisabeth
    Elise Elizabeth Ella Ellen Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima Felicia Fiona
    Florence Frances Francesca Gabriela Gabriele Gina Giorgia Gloria Grace Greta Gwen Hannah Hazel Heather
    Heidi Helen Helena Helga Hilary Hillary Holly Ida Ines Ingrid Irene Irina Iris Isabel Isabella Ivana
    Jackie Jacqueline Jana Jane Janet Janice Jasmine Jennifer Jenny Jenna Jill Joan Joanna Joanne Josephine
    Josie Joyce Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Karolina Kate Katarina
    Katharina Katherine Kathleen Kathryn Kathy Katie Katrin Kayleigh Kirsten Kristen Kristin Laila Lara
    Laura Lauren Layla Lea Leah Leila Lena Leyla Lila Lily Linda Lindsay Lisa Lois Loretta Louise Lucia Lucy
    Luisa Lynn Madeleine Magdalena Maggie Maja Mara Margaret Margarita Maria María Marian Marianne Marie
    Marija Marina Marine Marion Marjorie Marlene Marta Martha Martina Mary Maryam Maureen Maya Megan Mei
    Melania Melanie Melinda Melissa Mette Mia Michaela Michelle Mila Mina Miriam Mona Monica Monika Myra
    Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicole Nikki Nina Nora Norma Olena Olga Olivia Pamela
    Patricia Paula Peggy Penelope Penny Petra Phoebe Pilar Priya Rachel Rebecca Regina Renée Rita Roberta
    Rosa Rosalind Rose Rosemary Roxanne Ruth Sabine Sabrina Sadie Sally Samantha Sandra Sara Sarah Selena
    Serena Shannon Sharon Sheila Shirley Silvia Simona Simone Sofia Sofie Sonia Sophia Sophie Stefania
    Stella Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Tamara Tamar Tanya Tara Tatiana Teresa Thea
    Theresa Tiffany Tina Tracy Tulsi Ursula Ute Valentina Valerie Vanessa Vera Veronica Victoria Viktoria
    Viola Violet Virginia Vivian Wanda Wendy Yael Yana Yasmin Yoko Yulia Yvonne Zahra Zainab Zoe Zuzana""".split()
)
_EITHER = frozenset(
    """Alex Andrea Ariel Ashley Carol Chris Courtney Dana Dominique Jackie Jamie Jan Jean Jesse Jin Joe Jordan
    Kay Kelly Kerry Kim Kira Lee Leslie Li Lindsey Lynn Marian Marion Maxime Min Ming Morgan Nicola Nikita
    Nikola Noel Pat Penn Per Qasim Robin Sam Sandy Sasha Shannon Sidney Stacey Taylor Terry Tracy Vivian
    Wang Xi Chen Mei Wade Cameron Casey Drew Gabriele Simone Rene René August Austin Virginia Florence Ray
    Toni Ali Bo""".split()
)


def gender_of_name(given: str) -> Gender | None:
    """The gender that a given name tells; None for one that either may bear, or that is not known."""
    if given in _EITHER:
        return None
    if given in _FEMALE:
        return "f"
    return "m" if given in GIVEN_NAMES else None


def gender_of_title(word: str) -> Gender | None:
    """The gender that a title or role tells, in lower case and without a full stop."""
    if word in FEMALE_TITLES:
        return "f"
    return "m" if word in MALE_TITLES else None
