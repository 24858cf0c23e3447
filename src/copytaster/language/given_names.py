"""Given names in use across cultures: evidence that a run of capitalised words is a person."""

GIVEN_NAMES = frozenset(
    """
    Aaliyah Aaron Abbas Abdallah Abdel Abdelaziz Abdirahman Abdul Abdulaziz Abdullah Abdulrahman Abel Abena
    Abigail Abraham Absalom Achim Ada Adaeze Adam Adama Adel Adelaide Adele Ademola Adnan Adolfo Adrian
    Adriana Adwoa Afua Agatha Agnes Agnieszka Agustin Ahmad Ahmed Aidan Aidar Aino Aisha Aisling Ajay Ajit
    Akira Akua Alain Alan Albert Alberto Alejandra Alejandro Aleks Aleksander Aleksandr Aleksandra Aleksei
    Aleksey Alena Alessandro Alessio Alex Alexa Alexander Alexandra Alexandre Alexandria Alexandru Alexei
    Alexej Alexey Alexis Alfonso Alfred Alfredo Alger Ali Alice Alicia Alina Alison Alistair Allan Allen
    Alma Alois Althea Alvaro Alvin Alyssa Amadou Amanda Amara Amber Amelia Amelie Amina Amir Amira Amit Amos
    Amy Ana Ananya Anastasia Anatolii Anatoly Anders Andras Andre Andrea Andreas Andrei Andres Andrew Andrey
    Andrius Andriy Andrzej André Andrés Andy Angel Angela Angelina Angelo Angus Anika Anil Anita Anja Anjali
    Ann Anna Annalena Anne Anneke Annette Annie Annika Anouk Ansel Anthony Antoine Anton Antonia Antonin
    Antonio Antony Antti António Anya Aoife Arabella Archie Ariana Arie Ariel Aristide Arjun Arkady Armando
    Arnaud Arne Arno Arnold Artem Arthur Artur Arturo Arvid Asha Ashley Ashok Ashraf Asif Asma Astrid Atle
    Attila Audrey August Augusta Augusto Aurora Austin Ava Avi Axel Ayesha Aylin Ayse Aziz Azra Badr Bahar
    Baltasar Barack Barbara Barnaby Barry Bart Bartosz Bashar Basil Beata Beatrice Beatriz Ben Benedict
    Benedikt Benito Benjamin Benny Benoit Bernard Bernardo Bernd Bernie Bert Bertil Beth Bettina Betty
    Bianca Bilal Bill Birger Birgit Birgitta Birgitte Bjarne Bjorn Björn Blaise Blanca Bob Bobby Bogdan
    Bohdan Boniface Boris Borislav Boyd Brad Bradley Brandon Branko Brenda Brendan Brent Bret Brett Brian
    Bridget Bridgette Brigitte Brittany Bronislaw Bronwyn Bruce Bruno Bryan Bryce Burak Burt Byron Caitlin
    Caleb Calum Calvin Cameron Camilla Candice Carina Carl Carla Carlo Carlos Carlton Carmen Carol Carolina
    Caroline Carolyn Carrie Carsten Cassandra Catherine Cathy Cecilia Cedric Celeste Celia Cem Cesar Chad
    Chantal Charles Charlie Charlotte Chelsea Chen Cheryl Chiamaka Chiara Chinedu Chloe Chris Christian
    Christiane Christina Christine Christoph Christophe Christopher Chuck Chukwu Ciara Ciaran Cindy Ciro
    Claire Clara Clarence Clarissa Clark Claude Claudia Claus Clay Clayton Clement Cliff Clifford Clint
    Clive Cody Colette Colin Condoleezza Connie Connor Conor Conrad Constance Corey Corin Cornelia Cornelius
    Cory Cosmin Courtney Craig Cressida Cristina Crystal Curt Curtis Cynthia Cyril Cyrus César Dagmar Dale
    Damian Damien Damir Damon Dan Dana Danica Daniel Daniela Danielle Danny Dante Daphne Daria Dario Darius
    Darko Darrell Darren Darryl Dave David Davide Davor Dawn Dean Debbie Deborah Debra Declan Deepak Deirdre
    Delia Delphine Denis Denise Dennis Derek Desiree Desmond Devin Dexter Diana Diane Dick Diego Dieter
    Dilma Dimitar Dimitri Dimitris Dino Dirk Djibril Dmitri Dmitriy Dmitry Dmytro Dolores Domenico Dominic
    Dominik Dominika Dominique Don Donal Donald Donna Dora Doris Dorota Dorothea Dorothy Doug Douglas Dragan
    Dries Duane Dudley Duncan Dusan Dustin Dušan Dwayne Dwight Dylan Eamon Earle Eberhard Ebony Ed Eddie
    Edgar Edith Edmund Edna Eduard Eduardo Edward Edwin Edwina Efrain Eileen Eirik Eivind Ekaterina Ekrem
    Elaine Eleanor Elena Eleni Eli Elias Elif Elijah Eliot Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot
    Elliott Ellis Elmer Eloise Elsa Elsie Elvira Elvis Emanuel Emeka Emil Emile Emilia Emilio Emily Emine
    Emma Emmanuel Emre Enda Enrico Enrique Enzo Erdem Eric Erica Erik Erika Erin Erkki Ernest Ernesto Ernst
    Erwin Esme Esteban Estelle Ester Esther Ethan Eugene Eugenia Eunice Eva Evan Eve Eveline Evelyn Evgeni
    Evgeny Ewa Ezekiel Ezra Fabian Fabien Fabio Fabrice Fadi Faisal Farhan Farid Farouk Fatima Fatma Fatou
    Fatoumata Felicia Felipe Felix Ferdinand Fergus Fern Fernand Fernando Fidel Filip Filippa Finlay Finn
    Fiona Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois Frank
    Franklin Franz François Fraser Fred Frederic Frederick Fredrik Freya Frida Frieda Friedrich Fritz Fuad
    Fyodor Gabor Gabriel Gabriela Gabriele Gabriella Gael Gail Galina Gareth Garrett Garry Gary Gaspard
    Gaston Gavin Gebhard Geert Geir Gemma Gene Genevieve Gennady Geoff Geoffrey Georg George Georges
    Georgina Gerald Geraldine Gerard Gerd Gerhard Gerry Gertrude Gheorghe Gianni Gideon Gilbert Giles Gilles
    Gina Gino Giorgia Giorgio Giovanni Gisela Gitte Giulia Giuseppe Glen Glendon Glenn Gloria Glyn Goran
    Gordon Grace Graeme Graham Grazyna Greg Gregor Gregorio Gregory Greta Gretchen Grigory Gudrun Guido
    Guillaume Guillermo Gunnar Gunter Gus Gustaf Gustav Gustavo Guy Gwen Gwendolyn Gábor Günter Günther
    Haakon Habib Hadi Hadiza Hakan Haley Halina Hallie Halyna Hamid Hamish Hamza Hana Hank Hanna Hannah
    Hannes Hans Harald Harith Harold Harriet Harry Hartmut Haruki Harvey Hasan Hassan Hatice Hazel Heather
    Hector Hedda Heidi Heiko Heinrich Heinz Helen Helena Helga Helge Helmut Hendrik Henri Henrietta Henrik
    Henry Herbert Herman Hermann Hermione Hernan Hervé Hester Hettie Hilary Hilda Hilde Hillary Hina Hiroshi
    Hisham Holger Holly Hope Horace Horatio Horst Howard Hubert Huey Hugh Hugo Humberto Hussein Huw Hywel
    Håkon Héctor Iain Ian Ibrahim Ibrahima Ida Ifeoma Ignacio Ignatius Igor Igors Ihor Ilan Ilias Ilona Ilse
    Ilya Imani Imelda Imogen Imran Ines Inga Ingeborg Inger Ingrid Inés Inês Ioan Ioana Ioannis Ira Irene
    Irina Iris Irvin Irving Irwin Iryna Isaac Isabel Isabella Isidro Isla Ismael Ismail Ivan Ivana Ivanka
    Ivor Ivy Iwan Iwona Jaap Jacek Jack Jackie Jackson Jacob Jacqueline Jacques Jada Jaime Jake Jakob Jakub
    Jamal James Jamie Jamila Jan Jana Jane Janet Janice Janos Jared Jarmo Jaromir Jaroslav Jaroslaw Jarrod
    Jasmin Jasmine Jason Javier Jay Jayden Jean Jeanette Jeanne Jeb Jed Jeff Jeffrey Jeffry Jelena Jenna
    Jennifer Jenny Jens Jeremy Jerome Jerrold Jerry Jerzy Jesse Jessica Jesus Jesús Jethro Jill Jim Jimmy
    Jin Jiri Jiří Joachim Joan Joana Joanna Joanne Joao Joaquim Joaquin Joaquín Jocelyn Jochen Jodi Jodie
    Joe Joel Johan Johann Johanna Johannes John Johnny Jolanta Jolene Jon Jonas Jonathan Joni Jordan Jordi
    Jorg Jorge Jose Josef Josefina Joseph Josephine Josh Joshua Josiah Josie José Joy Joyce Jozef João Juan
    Judith Judy Juhani Juho Jukka Jules Julia Julian Juliana Julie Julien Juliet Julio Julius June Juri
    Justin Justine Justyna János Józef Jörg Jürgen Kadri Kai Kaitlyn Kaito Kaja Kamal Kamala Kareem Karel
    Karen Karim Karin Karina Karl Karlo Karolina Kasia Kaspar Kasper Katarina Katarzyna Kate Kateryna
    Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katsuji Kay Kayleigh Kazimierz
    Kazuo Keiko Keir Keisha Keith Kelly Kellyanne Kemal Ken Kendrick Kenji Kenneth Kenny Kent Kerem Kerry
    Kevin Khadija Khaled Khalid Kieran Kim Kimberly Kira Kirill Kirk Kirsten Kirstie Kirstin Kirstjen Kjell
    Klara Klaus Knut Kofi Kojo Konrad Konstantin Krishnan Krista Kristen Kristi Kristian Kristin Kristina
    Kristof Krzysztof Ksenia Kurt Kurtis Kwabena Kwame Kwasi Kyle Kyriakos Lacey Ladislav Laila Lajos Lamar
    Lamont Lance Lara Larissa Larry Lars Lars-Erik Laszlo Latanya Latifa Latoya Laura Lauren Laurent Lavinia
    Lawrence Layla Lea Leah Leanne Lech Lee Leif Leigh Leila Lena Lenka Leo Leon Leonard Leonid Leonor
    Leonora Leopold Leroy Leslie Lester Leticia Levi Leyla Li Liam Lidia Liesel Lila Liliana Lily Lina Linda
    Lindell Lindsay Lindsey Lionel Lisa Liz Lizzie Ljubica Lloyd Logan Lois Lon Lorena Lorenzo Loretta Lorna
    Lorne Lorraine Lothar Lou Louis Louisa Louise Lubomir Luc Luca Lucas Lucia Lucian Luciana Luciano
    Lucinda Lucius Lucy Ludmila Ludwig Luis Luisa Luiz Luka Lukas Luke Luís Lydia Lyle Lynn Lynne Lyudmila
    László Mabel Maciej Madeleine Mads Maeve Magda Magdalena Maggie Magnus Mahmoud Maia Maja Malala Malcolm
    Malgorzata Malik Mallory Manfred Manmohan Manoj Mansour Manuel Mara Marc Marcel Marcella Marcello
    Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarida Margarita Margot Margrethe Maria
    Mariam Marian Mariana Marianne Mariano Marie Marija Marilyn Marina Marine Mario Marion Marisol Marissa
    Marius Marjorie Mark Marko Markus Marlene Marlon Marsha Marta Martha Martin Martina Marty Marvin Mary
    Maryam María Mason Massimo Mateusz Mathilde Matilda Mats Matt Matteo Matthew Matthias Maureen Maurice
    Maurizio Mauro Max Maxim Maxime Maximilian Maya Mazie Meera Megan Meghan Mehbooba Mehdi Mehmet Mei
    Meinhard Melania Melanie Melinda Melissa Melvin Mercedes Merete Merrick Meryl Mette Mia Micah Michael
    Michaela Michal Micheal Michel Michelle Mick Miguel Mihaela Mihai Mihail Mikael Mike Mikhail Mikhailo
    Mikko Mila Milan Mildred Milena Milica Millie Milorad Milos Miloš Milton Mina Mindy Ming Mirela Miriam
    Miro Miroslav Mitch Mitchell Mladen Mohamed Mohammad Mohammed Molly Mona Monica Monika Monique Morgan
    Moritz Morris Moses Moussa Muhammad Murat Muriel Murray Mustafa Mustapha Mykhailo Mykola Myra Nadezhda
    Nadia Nadine Nadja Naguib Najat Nancy Nanette Naomi Narendra Nasser Natalee Natalia Natalie Nataliya
    Natalya Natasha Nathan Nathaniel Nayib Nazar Ned Neha Neil Nelly Nelson Nenad Nestor Newt Ngozi Ngugi
    Nia Nicanor Nicholas Nick Nicola Nicolas Nicole Nicoletta Niels Nigel Nikita Nikki Niklas Nikol Nikola
    Nikolai Nikolaj Nikolas Nikolay Nikos Nils Nilufer Nina Nirmala Nkechi Nnamdi Noah Noel Nolan Noor Nora
    Norbert Norma Norman Nuria Obafemi Octavia Octavio Oksana Olaf Olav Ole Oleg Oleksandr Oleksiy Olena
    Olga Oliver Olivia Olivier Olof Oluwaseun Omar Omari Onyeka Oprah Orhan Oriana Orlando Orrin Orson
    Orville Osama Oscar Oskar Oskars Osman Osvaldo Otis Otmar Ottilie Ottmar Otto Ottoline Owen Pablo Paige
    Pamela Panagiotis Paolo Parker Parvati Parviz Pascal Pasquale Pat Patricia Patricio Patrick Patrik Paul
    Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pavol Pawel Pedro Peggy Pekka Penelope Penny Per Percy
    Pernille Perry Pete Peter Petr Petra Petro Petronella Phil Philip Philipp Philippa Philippe Phillip
    Philomena Phoebe Pierre Pieter Pietro Pilar Piotr Polly Pooja Preston Priscilla Priya Priyanka Prosper
    Pål Qasim Quentin Quincy Rachel Radek Radoslaw Radovan Rafael Rafe Ragnar Rahm Rahul Raimund Rainer Raj
    Rajesh Ralf Ralph Rami Ramon Ramzan Rand Randall Randolph Randy Rania Raoul Raphael Raquel Rashid
    Rashida Rasmus Raul Ravi Ravil Ray Raymond Razvan Rebecca Recep Reed Reem Reggie Regina Reginald Reince
    Reinhard Renata Rene Renee René Renée Reuben Rex Reza Rhonda Riad Ricardo Richard Rick Ricky Rico
    Rigoberto Rinat Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rochelle Rod Roderic Roderick
    Rodney Rodrigo Rodrigue Roelof Roger Roisin Roland Rolf Romain Roman Romano Romeo Ron Ronald Ronnie Rory
    Rosa Rosalie Rosalind Rosario Roscoe Rose Roseanne Rosemary Rosie Ross Rowan Rowena Roxanne Roy Roza
    Ruairi Ruben Ruby Rudolf Rudy Rukhsana Rupert Ruslan Russell Ruth Ryan Sabine Sabri Sabrina Sadie Saeed
    Said Sakari Salah Sally Salma Salman Salvador Salvatore Sam Samantha Samir Samira Samson Samuel Samuli
    Sandor Sandra Sandy Sanjay Sanna Santiago Saoirse Sara Sarah Sascha Saskia Saul Saïd Scot Scott Sead
    Sean Sebastian Sebastien Sefton Segun Sekou Selena Selim Semyon Serena Serge Sergei Sergey Sergio Serhii
    Serhiy Seth Severin Seymour Shabana Shamil Shane Shanice Shannon Sharon Shaun Shauna Shawn Sheila Shelby
    Sheldon Sherman Sherry Shigeru Shinzo Shirin Shirley Sidney Siegfried Sigmund Sigrid Silje Silvester
    Silvia Silvio Simeon Simon Simona Simone Sinead Siobhan Sipho Siri Siv Slavko Slobodan Snezana Sofia
    Sofie Solomon Solveig Sonia Sonja Sonny Sonya Sophia Sophie Soraya Soren Spencer Stacie Stacy Stan
    Stanislas Stanislav Stanley Stefan Stefania Stefano Steffen Steinar Stelios Stella Sten Steny Stephan
    Stephanie Stephen Stephon Sterling Steve Steven Stevie Stewart Stig Strom Stuart Sue Sunil Sunita Suresh
    Susan Susanna Susanne Suzana Suzanne Svein Sven Sverre Svetlana Sylvain Sylvester Sylvia Sylvie Sándor
    Sébastien Søren Taavi Tabitha Tad Tadeusz Tahir Takeshi Tamar Tamara Tamika Tammy Tamsin Tanya Tara
    Tarik Tariq Tarmo Tatiana Tatjana Tayeb Tayyip Ted Terence Teresa Terje Terrance Terrence Terry Tetiana
    Thabo Thaddeus Thandiwe Thea Thelma Theo Theodor Theodore Theodoros Theresa Thibault Thierry Thomas
    Thurgood Tiago Tibor Tiffany Tilda Tim Timo Timothy Timur Tina Tobias Tobin Todd Toivo Tom Tomas Tomasz
    Tomislav Tommy Tomás Tomáš Toni Tony Tonya Torben Torsten Tove Tracy Travis Trent Trevor Trey Trisha
    Tristan Trudy Tucker Tulsi Tunde Tuomas Turgut Tuuli Tyler Tyrone Ulf Ulrich Uri Ursin Ursula Usman Ute
    Uwe Vaclav Vadim Valentin Valentina Valentyna Valeri Valeria Valerie Valeriy Valery Vanessa Vasilisa
    Vasily Vassilis Vasyl Vaughn Veljko Vera Verena Vernon Veronica Vesna Vicki Vickie Victor Victoria Vidar
    Viggo Vijay Viktor Viktoria Viktoriya Vilhelm Vince Vincent Viola Violet Virgil Virginia Vitali Vitalii
    Vitaly Vito Vittorio Vivek Vivian Vivienne Vjekoslav Vlad Vladimir Vojtech Volker Volodymyr Vuk
    Vyacheslav Václav Waclaw Wade Walid Walter Wanda Wang Wangari Warren Wasim Wayne Wenceslas Wendelin
    Wendell Wendy Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm Wilhelmina Will Willem William Willy Wim
    Winifred Winston Wojciech Wolfgang Woodrow Wyatt Xavier Xenia Xi Yael Yana Yannick Yannis Yaroslav
    Yasemin Yasmin Yasser Yaw Yehor Yelena Yerlan Yetunde Yevgenia Yevgeny Yiannis Yitzhak Ylva Yoann Yoav
    Yoko Yolanda Yosef Yousef Youssef Ysabel Yuki Yukio Yulia Yuliya Yuri Yuriy Yusef Yussuf Yusuf Yves
    Yvette Yvonne Zachary Zack Zahra Zainab Zara Zbigniew Zdenek Zeljko Zenon Zeynep Zineb Zlata Zoe Zofia
    Zoltan Zoltán Zora Zoran Zsuzsa Zubair Zuzana Zygmunt Željko
    """.split()
)
