"""Given names in use across cultures: evidence that a run of capitalised words is a person."""

GIVEN_NAMES = frozenset(
    """
    Aaron Abdel Abdul Abdullah Abigail Abraham Adam Adrian Agnes Agnieszka Ahmad Ahmed Aidan Aisha Ajay
    Akira Alain Alan Albert Alberto Alejandro Aleksandr Aleksander Alessandro Alex Alexa Alexander Alexandra
    Alexandre Alexei Alexey Alfred Ali Alice Alicia Alina Alison Allan Allen Alyssa Amanda Amber Amina Amir
    Amit Amy Ana Anastasia Anders Andre André Andrea Andreas Andrei Andrew Andrey Andriy Andrzej Andy Angel
    Angela Angelina Anil Anita Ann Anna Annalena Anne Annette Annie Anthony Anton Antonio António Antony
    Anya Ariel Arjun Arnold Artem Arthur Artur Asha Ashley Astrid Audrey August Austin Ava Avi Aylin Barack
    Barbara Barry Bart Bashar Beatrice Ben Benedict Benjamin Benny Bernard Bernd Bernie Bert Beth Betty
    Bianca Bilal Bill Bjorn Björn Bob Bobby Bogdan Boris Brad Bradley Brandon Brenda Brendan Brent Brett
    Brian Bridget Brigitte Bruce Bruno Bryan Caleb Cameron Camilla Carl Carla Carlo Carlos Carmen Carol
    Caroline Carolyn Carrie Carsten Catherine Cathy Cecilia Chad Charles Charlie Charlotte Chelsea Chen
    Cheryl Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck
    Claire Clara Clarence Claudia Claus Clive Colin Connie Connor Constance Corey Craig Cristina Curtis
    Cynthia Damian Dan Dana Daniel Daniela Danielle Danny Daria Darren Dave David Dawn Dean Deborah Declan
    Dennis Derek Diana Diane Diego Dieter Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominique Don
    Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan Ed Eddie Edgar Edith Edmund Eduardo Edward
    Edwin Eileen Elaine Elena Eleanor Eli Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Emily Emma
    Emmanuel Emre Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernst Esther Ethan Eugene Eva Evan Evelyn
    Fabian Fabio Faisal Fatima Farhan Felicia Felix Ferdinand Fernando Fiona Florence Florian Frances
    Francesca Francesco Francis Francisco Franco Francois François Frank Franklin Franz Fred Frederic
    Frederick Friedrich Fritz Gabriel Gabriela Gabriele Gareth Gary Gavin Geert Geoff Geoffrey George
    Georges Georg Gerald Gerard Gerhard Gianni Gilbert Gina Giorgia Giorgio Giovanni Giuseppe Glen Glenn
    Gloria Gordon Grace Graham Greg Gregory Greta Guido Guillaume Gustav Guy Gwen Hakan Hamid Hannah Hans
    Harald Harold Harry Harvey Hasan Hassan Hazel Heather Heidi Heiko Heinrich Helen Helena Helga Helmut
    Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim Ida
    Igor Ilan Ilya Imran Ines Ingrid Irene Irina Iris Isaac Isabel Isabella Ismail Ivan Ivana Jack Jackie
    Jackson Jacob Jacqueline Jacques Jaime Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jared
    Jasmine Jason Javier Jay Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica
    Jesús Jesus Jill Jim Jimmy Jin Joachim Joan Joanna Joanne João Joao Jochen Joe Joel Johan Johann
    Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jörg José Jose Josef Joseph Josephine Josh Joshua
    Josie Joy Joyce Juan Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius June Jürgen
    Justin Kaja Kamala Karel Karen Karim Karin Karl Karolina Kate Katarina Katharina Katherine Kathleen
    Kathryn Kathy Katie Katrin Kay Keir Keith Kelly Ken Kenji Kenneth Kent Kerry Kevin Khaled Khalid Kim
    Kira Kirill Kirsten Klaus Konrad Konstantin Kristen Kristin Krzysztof Kurt Kyle Kyriakos Laila Lance
    Lara Larry Lars Laura Lauren Laurent Lawrence Layla Lea Leah Lee Leila Lena Leo Leon Leonard Leonid
    Leroy Leslie Leyla Li Liam Lila Lily Linda Lindsey Lisa Lloyd Logan Lois Lorenzo Loretta Louis Louise
    Luca Lucas Lucia Lucy Ludwig Luis Luisa Luiz Luka Lukas Luke Lydia Lynn Madeleine Magdalena Maggie
    Mahmoud Maja Malcolm Manfred Manuel Mara Marc Marcel Marcin Marco Marcos Marcus Margaret Margarita Maria
    María Marian Marianne Marie Marija Marina Marine Mario Marion Marjorie Mark Marko Markus Marlene Marta
    Martha Martin Martina Marvin Mary Maryam Mason Massimo Mateusz Matt Matteo Matthew Matthias Maureen
    Maurice Max Maxim Maximilian Maya Megan Mehdi Mehmet Mei Melania Melanie Melinda Melissa Mette Mia Micah
    Michael Michaela Michel Michelle Miguel Mikael Mike Mikhail Mila Milan Milos Miloš Mina Ming Miriam
    Mitch Mitchell Mohamed Mohammad Mohammed Mona Monica Monika Moritz Morgan Muhammad Murat Mustafa
    Mykhailo Myra Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neil Nelson
    Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikol Nikolai Nikolas Nils Nina Noah Noel Nora
    Norbert Norma Norman Olaf Oleg Oleksandr Oleksiy Olena Olga Oliver Olivia Olivier Omar Orlando Oscar
    Oskar Osman Otto Owen Pablo Pamela Paolo Pat Patricia Patrick Patrik Paul Paula Paulo Pavel Pavlo Pawel
    Pedro Peggy Penelope Penny Per Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Phoebe
    Pierre Pilar Piotr Priya Qasim Rachel Rafael Rahul Rainer Raj Rajesh Ralf Ralph Ramon Randall Randy
    Raphael Raul Ravi Ray Raymond Rebecca Recep Regina Reginald Reinhard René Rene Renee Ricardo Richard
    Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald
    Rosa Rosalind Rose Rosemary Ross Roxanne Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan Sabine Sabrina
    Sadie Said Salah Sally Salman Sam Samantha Samir Samuel Sandra Sandy Sanjay Sara Sarah Scott Sean
    Sebastian Selena Serena Serge Sergei Sergey Sergio Serhiy Seth Shane Shannon Sharon Shawn Sheila Shelby
    Shinzo Shirley Sidney Silvia Silvio Simon Simona Simone Sofia Sofie Sonia Sophia Sophie Stan Stanislav
    Stanley Stefan Stefania Steffen Stella Stephan Stephanie Stephen Steve Steven Stuart Sue Sunil Susan
    Susanne Suzanne Sven Svetlana Sylvia Tamara Tamar Tanya Tara Tatiana Tayyip Ted Teresa Terry Thea Theo
    Theodore Theresa Thomas Tiffany Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tommy Toni Tony Tracy
    Travis Trevor Tristan Tulsi Tyler Uri Ursula Ute Uwe Vadim Valentina Valerie Vanessa Vera Veronica
    Victor Victoria Viktor Viktoria Vince Vincent Viola Violet Virginia Vitali Vitaly Vivek Vivian Vlad
    Vladimir Volker Volodymyr Wade Walter Wang Wanda Wayne Wendy Werner Will Willem William Willy Wilhelm
    Wim Winston Wolfgang Xavier Xi Yael Yana Yasmin Yasser Yevgeny Yoko Yosef Youssef Yulia Yuri Yusuf Yves
    Yvonne Zachary Zahra Zainab Zoe Zoran Zuzana
    """.split()
)
