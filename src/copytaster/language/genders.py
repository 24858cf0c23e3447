"""Grammatical gender of persons in English: titles, roles and given names that tell a woman from a man."""

from typing import Literal

from .given_names import GIVEN_NAMES, UNTOLD_NAMES
from .titles import gender_abroad, is_german_role

Gender = Literal["f", "m"]

FEMALE_TITLES = frozenset(
    """mrs ms miss madam madame mme frau señora signora lady dame queen princess duchess countess baroness
    empress sister chairwoman spokeswoman congresswoman councilwoman assemblywoman policewoman businesswoman
    actress heiress hostess mother daughter wife widow aunt grandmother girl woman sultana tsarina waitress
    abbess senhora sra dona dra profa mevrouw mevr""".split()
)
"""Titles and roles that only a woman bears, in lower case."""

MALE_TITLES = frozenset(
    """mr sir lord herr monsieur señor signor king prince duke count baron emperor brother father son husband widower
    uncle grandfather boy man chairman spokesman congressman councilman assemblyman policeman businessman pope imam
    ayatollah sultan tsar emir senhor meneer dhr""".split()
)
"""Titles and roles that only a man bears, in lower case."""

_FEMALE = frozenset(
    """Aaliyah Abena Abigail Ada Adaeze Adelaide Adele Adriana Adwoa Afua Agatha Agnes Agnieszka Aino Aisha
    Aisling Akua Alejandra Aleksandra Alena Alexa Alexandra Alexandria Alexis Alice Alicia Alina Alison
    Alma Althea Alyssa Amanda Amara Amber Amelia Amelie Amina Amira Amy Ana Ananya Anastasia Angela
    Angelina Anika Anita Anja Anjali Ann Anna Annalena Anne Anneke Anneloes Annette Annie Annika Anouk
    Antonia Anya Aoife Arabella Ariana Asha Ashley Asma Astrid Audrey Augusta Aurora Ava Ayesha Aylin
    Ayse Azra Bahar Barbara Beata Beatrice Beatriz Benedita Beth Bettina Betty Bianca Birgit Birgitta
    Birgitte Blanca Brenda Bridget Bridgette Brigitte Brittany Bronwyn Caitlin Camilla Candice Carina
    Carla Carmen Carol Carolina Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Celia
    Chantal Charlotte Chelsea Cheryl Chiamaka Chiara Chloe Christiane Christina Christine Ciara Cindy
    Claire Clara Clarissa Claudia Cláudia Colette Conceição Condoleezza Connie Constance Cornelia
    Courtney Cressida Cristina Crystal Cynthia Dagmar Danica Daniela Danielle Daphne Daria Dawn Debbie
    Deborah Debra Deirdre Delia Delphine Denise Desiree Diana Diane Dilma Dolores Dominika Donna Dora
    Doris Dorota Dorothea Dorothy Ebony Edith Edna Edwina Eileen Ekaterina Elaine Eleanor Elena Eleni
    Elif Elisa Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Elsie Elvira Emilia Emily Emine Emma
    Erica Erika Erin Esme Estelle Ester Esther Eugenia Eunice Eva Eve Eveline Evelyn Ewa Fabiana Fatima
    Fatma Fatou Fatoumata Felicia Femke Fenna Fern Filipa Filippa Fiona Florence Frances Francesca Freya
    Frida Frieda Fátima Gabriela Gabriele Gabriella Gail Galina Gemma Genevieve Georgia Georgina
    Geraldine Gertrude Gina Giorgia Gisela Gitte Giulia Gloria Grace Grazyna Graça Greta Gretchen Griet
    Gudrun Gwen Gwendolyn Hadiza Haley Halina Hallie Halyna Hana Hanna Hannah Harriet Hatice Hazel
    Heather Hedda Heidi Helen Helena Helga Henrietta Hermione Hester Hettie Hilary Hilda Hilde Hillary
    Hina Holly Hope Iara Ida Ifeoma Ilona Ilse Imani Imelda Imogen Ineke Ines Inga Ingeborg Inger Ingrid
    Inés Inês Ioana Irene Irina Iris Iryna Isabel Isabella Isla Ivana Ivanka Ivy Iwona Jackie Jacoba
    Jacqueline Jada Jamila Jana Jane Janet Janice Janneke Jasmin Jasmine Jeanette Jeanne Jelena Jenna
    Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Joaquina Jocelyn Jodi Jodie Johanna Jolanta
    Jolene Joni Josefina Josephine Josie Joy Joyce Judith Judy Julia Juliana Juliane Julie Juliet June
    Justine Justyna Kadri Kaitlyn Kaja Kamala Karen Karin Karina Karolina Kasia Katarina Katarzyna Kate
    Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Kayleigh Keiko Keisha
    Kellyanne Khadija Kimberly Kirsten Kirstie Kirstin Kirstjen Klara Krista Kristen Kristi Kristin
    Kristina Ksenia Lacey Laila Lara Larissa Latanya Latifa Latoya Laura Lauren Lavinia Layla Lea Leah
    Leanne Leigh Leila Lena Lenka Leonor Leonora Leticia Leyla Lia Lidia Lieke Liesbeth Liesel Lieve
    Lila Liliana Lily Lina Linda Lindsay Lisa Liz Lizzie Ljubica Lois Lorena Loretta Lorna Lorraine
    Lotte Louisa Louise Lucia Luciana Lucinda Lucy Ludmila Luisa Lurdes Luísa Lydia Lynn Lynne Lyudmila
    Lúcia Maaike Mabel Madeleine Maeve Magda Magdalena Maggie Maia Maja Malala Malgorzata Mallory
    Manuela Mara Marcella Marcia Margaret Margarida Margarita Margot Margrethe Maria Mariam Marian
    Mariana Marianne Marie Marieke Marija Marijke Marilyn Marina Marine Marion Marisol Marissa Marjolein
    Marjorie Marlene Marsha Marta Martha Martina Mary Maryam María Mathilde Matilda Maureen Maya Mazie
    Meera Megan Meghan Mehbooba Mei Melania Melanie Melinda Melissa Mercedes Merete Meryl Mette Mia
    Michaela Michal Michelle Mieke Mihaela Mila Mildred Milena Milica Millie Mina Mindy Mirela Miriam
    Molly Mona Monica Monika Monique Muriel Myra Mónica Mônica Nadezhda Nadia Nadine Nadja Najat Nancy
    Nanette Naomi Nara Natalee Natalia Natalie Nataliya Natalya Natasha Neha Nelly Ngozi Nia Nicole
    Nicoletta Nienke Nikki Nikola Nilufer Nina Nirmala Nkechi Noor Nora Norma Nuria Octavia Oksana Olena
    Olga Olivia Oprah Oriana Ottilie Ottoline Paige Pamela Parvati Patricia Patrícia Paula Paulette
    Paulina Pauline Peggy Penelope Penny Pernille Petra Petronella Philippa Philomena Phoebe Pilar Polly
    Pooja Priscilla Priya Priyanka Rachel Rania Raquel Rashida Rebecca Reem Regina Renata Renee Renée
    Rhonda Rita Roberta Robyn Rochelle Roisin Rosa Rosalie Rosalind Rosana Rosario Rose Roseanne
    Rosemary Rosie Rosângela Rowena Roxanne Roza Ruby Rukhsana Ruth Sabine Sabrina Sadie Sally Salma
    Samantha Samira Sandra Sanna Sanne Saoirse Sara Sarah Saskia Selena Serena Shabana Shanice Shannon
    Sharon Shauna Sheila Sherry Shirin Shirley Sigrid Silje Silvia Simona Simone Sinead Siobhan Siri Siv
    Snezana Sofia Sofie Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacie Stacy Stefania Stella
    Stephanie Sue Sunita Susan Susana Susanna Susanne Suzana Suzanne Svetlana Sylvia Sylvie Sílvia Sónia
    Sônia Tabitha Tamar Tamara Tamika Tammy Tamsin Tanya Tara Tatiana Tatjana Teresa Teresinha Tetiana
    Thandiwe Thea Thelma Theresa Tiffany Tilda Tina Tineke Tonya Tove Tracy Trisha Trudy Tulsi Tuuli
    Tânia Ursula Ute Valentina Valentyna Valeria Valerie Vanessa Vasilisa Vera Verena Veronica Vesna
    Vicki Vickie Victoria Viktoria Viktoriya Viola Violet Virginia Vivian Vivienne Vânia Wanda Wangari
    Wendelin Wendy Wietske Wilhelmina Willemijn Winifred Xenia Yael Yana Yasemin Yasmin Yelena Yetunde
    Yevgenia Ylva Yoko Yolanda Ysabel Yuki Yulia Yuliya Yvette Yvonne Zahra Zainab Zara Zeynep Zineb
    Zlata Zoe Zofia Zora Zsuzsa Zuzana Ângela""".split()
)
_EITHER = frozenset(
    """Alex Alexis Ali Andrea Angel Ariel Ashley August Austin Bo Cameron Carol Casey Chen Chris Courtney Dale Dana
    Dominique Drew Florence Gabriele Jackie Jaime Jamie Jan Jean Jesse Jin Joe Jordan Kay Kelly Kerry Kim Kira
    Lee Leigh Leslie Li Lindsey Lynn Marian Marion Maxime Mei Michal Min Ming Morgan Nicola Nikita Nikola Noel
    Pat Penn Per Qasim Ray Rene René Robin Robyn Rosario Sam Sandy Sasha Shannon Shelby Sidney Simone Stacey
    Taylor Terry Toni Tracy Virginia Vivian Wade Wang Xi Yuki""".split()
)


def gender_of_name(given: str) -> Gender | None:
    """The gender that a given name tells; None for one that either may bear, or that is not known."""
    if given in _EITHER:
        return None
    if given in _FEMALE:
        return "f"
    return "m" if given in GIVEN_NAMES and given not in UNTOLD_NAMES else None


def gender_of_title(word: str) -> Gender | None:
    """The gender that a title or role tells, in lower case without a full stop; German, Portuguese, Dutch too."""
    if word in FEMALE_TITLES:
        return "f"
    if word in MALE_TITLES:
        return "m"
    if is_german_role(word) and not word.endswith(("vorsitzende", "abgeordnete", "beauftragte")):
        return "f" if word.endswith("in") else "m"
    return gender_abroad(word)
