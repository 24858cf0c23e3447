"""Given names in use across cultures: evidence that a run of capitalised words is a person."""

_TELLING = frozenset(
    """
    Aaliyah Aaron Abbas Abdallah Abdel Abdelaziz Abdirahman Abdul Abdulaziz Abdullah Abdulrahman Abel Abena
    Abigail Abraham Absalom Achim Ada Adaeze Adalberto Adam Adama Adel Adelaide Adele Ademola Adnan Adolfo
    Adrian Adriana Adwoa Afonso Afua Agatha Agnes Agnieszka Agustin Ahmad Ahmed Aidan Aidar Aino Aisha
    Aisling Ajay Ajit Akira Akua Alain Alan Albert Alberto Alejandra Alejandro Aleks Aleksander Aleksandr
    Aleksandra Aleksei Aleksey Alena Alessandro Alessio Alex Alexa Alexander Alexandra Alexandre Alexandria
    Alexandru Alexei Alexej Alexey Alexis Alfonso Alfred Alfredo Alger Ali Alice Alicia Alina Alison
    Alistair Allan Allen Alma Alois Aloísio Althea Alvaro Alvin Alyssa Amadou Amanda Amara Amber Amelia
    Amelie Amina Amir Amira Amit Amos Amy Ana Ananya Anastasia Anatolii Anatoly Anders Andras Andre Andrea
    Andreas Andrei Andres Andrew Andrey Andrius Andriy Andrzej André Andrés Andy Angel Angela Angelina
    Angelo Angus Anika Anil Anita Anja Anjali Ann Anna Annalena Anne Anneke Anneloes Annette Annie Annika
    Anouk Ansel Anthony Antoine Anton Antonia Antonin Antonio Antony Antti António Antônio Anya Aoife
    Arabella Archie Ariana Arie Ariel Aristide Arjun Arkady Armando Arnaud Arne Arno Arnold Artem Arthur
    Artur Arturo Arvid Asha Ashley Ashok Ashraf Asif Asma Astrid Atle Attila Audrey August Augusta Augusto
    Aurora Austin Ava Avi Axel Ayesha Aylin Ayse Aziz Azra Badr Bahar Baltasar Barack Barbara Barnaby Barry
    Bart Bartosz Bashar Basil Beata Beatrice Beatriz Ben Benedict Benedikt Benedita Benito Benjamin Benny
    Benoit Bernard Bernardo Bernd Bernie Bert Bertil Beth Bettina Betty Bianca Bilal Bill Birger Birgit
    Birgitta Birgitte Bjarne Bjorn Björn Blaise Blanca Bob Bobby Bogdan Bohdan Boniface Boris Borislav Boyd
    Brad Bradley Bram Brandon Branko Brenda Brendan Brent Bret Brett Brian Bridget Bridgette Brigitte
    Brittany Bronislaw Bronwyn Bruce Bruno Bryan Bryce Burak Burt Byron Caio Caitlin Caleb Calum Calvin
    Cameron Camilla Candice Carina Carl Carla Carlo Carlos Carlton Carmen Carol Carolina Caroline Carolyn
    Carrie Carsten Cassandra Catherine Cathy Cecilia Cedric Cees Celeste Celia Cem Cesar Chad Chantal
    Charles Charlie Charlotte Chelsea Chen Cheryl Chiamaka Chiara Chinedu Chloe Chris Christian Christiane
    Christina Christine Christoph Christophe Christopher Chuck Chukwu Ciara Ciaran Cindy Ciro Claire Clara
    Clarence Clarissa Clark Claude Claudia Claus Clay Clayton Clement Cliff Clifford Clint Clive Cláudia
    Cláudio Cody Colette Colin Conceição Condoleezza Connie Connor Conor Conrad Constance Corey Corin
    Cornelia Cornelius Cory Cosmin Courtney Craig Cressida Cristina Crystal Curt Curtis Cynthia Cyril Cyrus
    César Daan Dagmar Dale Damian Damien Damir Damon Dan Dana Danica Daniel Daniela Danielle Danny Dante
    Daphne Daria Dario Darius Darko Darrell Darren Darryl Dave David Davide Davor Dawn Dean Debbie Deborah
    Debra Declan Deepak Deirdre Delia Delphine Denis Denise Dennis Derek Desiree Desmond Devin Dexter Diana
    Diane Dick Diederik Diego Dieter Dilma Dimitar Dimitri Dimitris Dino Diogo Dirk Djibril Dmitri Dmitriy
    Dmitry Dmytro Dolores Domenico Dominic Dominik Dominika Dominique Don Donal Donald Donna Dora Doris
    Dorota Dorothea Dorothy Doug Douglas Dragan Dries Duane Duarte Dudley Duncan Dusan Dustin Dušan Dwayne
    Dwight Dylan Eamon Earle Eberhard Ebony Ed Eddie Edgar Edith Edmund Edna Edson Eduard Eduardo Edward
    Edwin Edwina Efrain Eileen Eirik Eivind Ekaterina Ekrem Elaine Eleanor Elena Eleni Eli Elias Elif Elijah
    Eliot Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Ellis Elmer Eloise Elsa Elsie Elvira
    Elvis Emanuel Emeka Emil Emile Emilia Emilio Emily Emine Emma Emmanuel Emre Enda Enrico Enrique Enzo
    Erdem Eric Erica Erik Erika Erin Erkki Ernest Ernesto Ernst Erwin Esme Esteban Estelle Ester Esther
    Ethan Eugene Eugenia Eunice Eva Evan Evandro Eve Eveline Evelyn Evgeni Evgeny Ewa Ezekiel Ezra Fabian
    Fabiana Fabien Fabio Fabrice Fabrício Fadi Faisal Farhan Farid Farouk Fatima Fatma Fatou Fatoumata
    Felicia Felipe Felix Femke Fenna Ferdinand Fergus Fern Fernand Fernando Fidel Filip Filipa Filippa
    Finlay Finn Fiona Florence Florian Floris Floyd Flávio Frances Francesca Francesco Francis Francisco
    Franco Francois Frank Franklin Franz François Fraser Fred Frederic Frederick Frederico Fredrik Freek
    Freya Frida Frieda Friedrich Fritz Fuad Fyodor Fábio Fátima Gabor Gabriel Gabriela Gabriele Gabriella
    Gael Gail Galina Gareth Garrett Garry Gary Gaspard Gaston Gavin Gebhard Geert Geert-Jan Geir Gemma Gene
    Genevieve Gennady Geoff Geoffrey Georg George Georges Georgina Gerald Geraldine Gerard Gerd Gerhard
    Gerry Gertrude Gheorghe Gianni Gideon Gijs Gilbert Giles Gilles Gina Gino Giorgia Giorgio Giovanni
    Gisela Gitte Giulia Giuseppe Glen Glendon Glenn Gloria Glyn Gonçalo Goran Gordon Grace Graeme Graham
    Grazyna Graça Greg Gregor Gregorio Gregory Greta Gretchen Griet Grigory Gudrun Guido Guilherme Guillaume
    Guillermo Gunnar Gunter Gus Gustaf Gustav Gustavo Guy Gwen Gwendolyn Gábor Günter Günther Haakon Habib
    Hadi Hadiza Hakan Haley Halina Hallie Halyna Hamid Hamish Hamza Hana Hank Hanna Hannah Hannes Hans
    Harald Harith Harold Harriet Harry Hartmut Haruki Harvey Hasan Hassan Hatice Hazel Heather Hector Hedda
    Heidi Heiko Heinrich Heinz Heitor Helen Helena Helga Helge Helmut Hendrik Henk Henri Henrietta Henrik
    Henrique Henry Herbert Herman Hermann Hermione Hernan Hervé Hester Hettie Hilary Hilda Hilde Hillary
    Hina Hiroshi Hisham Holger Holly Hope Horace Horatio Horst Howard Hubert Huey Hugh Hugo Humberto Hussein
    Huw Hywel Håkon Héctor Iain Ian Iara Ibrahim Ibrahima Ida Ifeoma Ignacio Ignatius Igor Igors Ihor Ilan
    Ilias Ilona Ilse Ilya Imani Imelda Imogen Imran Ineke Ines Inga Ingeborg Inger Ingrid Inés Inês Ioan
    Ioana Ioannis Ira Irene Irina Iris Irvin Irving Irwin Iryna Isaac Isabel Isabella Isidro Isla Ismael
    Ismail Ivan Ivana Ivanka Ivo Ivor Ivy Iwan Iwona Jaap Jacek Jack Jackie Jackson Jacob Jacoba Jacqueline
    Jacques Jada Jaime Jake Jakob Jakub Jamal James Jamie Jamila Jan Jan-Peter Jana Jane Janet Janice
    Janneke Janos Jared Jarmo Jaromir Jaroslav Jaroslaw Jarrod Jasmin Jasmine Jason Javier Jay Jayden Jean
    Jeanette Jeanne Jeb Jed Jeff Jeffrey Jeffry Jelena Jenna Jennifer Jenny Jens Jeremy Jeroen Jerome
    Jerrold Jerry Jerzy Jerónimo Jesse Jessica Jesus Jesús Jethro Jill Jim Jimmy Jin Jiri Jiří Joachim Joan
    Joana Joanna Joanne Joao Joaquim Joaquin Joaquina Joaquín Jocelyn Jochem Jochen Jodi Jodie Joe Joel
    Johan Johann Johanna Johannes John Johnny Jolanta Jolene Jon Jonas Jonathan Joni Joop Joost Jordan Jordi
    Jorg Jorge Jorrit Jose Josef Josefina Joseph Josephine Josh Joshua Josiah Josie José Joy Joyce Jozef
    João Juan Judith Judy Juhani Juho Jukka Jules Julia Julian Juliana Juliane Julie Julien Juliet Julio
    Julius June Juri Justin Justine Justyna János Józef Jörg Júlio Jürgen Kadri Kai Kaitlyn Kaito Kaja Kamal
    Kamala Kareem Karel Karen Karim Karin Karina Karl Karlo Karolina Kasia Kaspar Kasper Katarina Katarzyna
    Kate Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katsuji Kay Kayleigh
    Kazimierz Kazuo Kees Keiko Keir Keisha Keith Kelly Kellyanne Kemal Ken Kendrick Kenji Kenneth Kenny Kent
    Kerem Kerry Kevin Khadija Khaled Khalid Kieran Kim Kimberly Kira Kirill Kirk Kirsten Kirstie Kirstin
    Kirstjen Kjell Klaas Klara Klaus Knut Koen Kofi Kojo Konrad Konstantin Krishnan Krista Kristen Kristi
    Kristian Kristin Kristina Kristof Krzysztof Ksenia Kurt Kurtis Kwabena Kwame Kwasi Kyle Kyriakos Lacey
    Ladislav Laila Lajos Lamar Lamont Lance Lara Larissa Larry Lars Lars-Erik Laszlo Latanya Latifa Latoya
    Laura Lauren Laurent Lavinia Lawrence Layla Lea Leah Leanne Lech Lee Leif Leigh Leila Lena Lenka Leo
    Leon Leonard Leonid Leonor Leonora Leopold Leroy Leslie Lester Leticia Levi Leyla Li Lia Liam Lidia
    Lieke Liesbeth Liesel Lieve Lila Liliana Lily Lina Linda Lindell Lindsay Lindsey Lionel Lisa Liz Lizzie
    Ljubica Lloyd Logan Lois Lon Lorena Lorenzo Loretta Lorna Lorne Lorraine Lothar Lotte Lou Louis Louisa
    Louise Lubomir Luc Luca Lucas Lucia Lucian Luciana Luciano Lucinda Lucius Lucy Ludmila Ludwig Luis Luisa
    Luiz Luka Lukas Luke Lurdes Luís Luísa Lydia Lyle Lynn Lynne Lyudmila László Lúcia Maaike Maarten Mabel
    Maciej Madeleine Mads Maeve Magda Magdalena Maggie Magnus Mahmoud Maia Maja Malala Malcolm Malgorzata
    Malik Mallory Manfred Manmohan Manoj Mansour Manuel Mara Marc Marcel Marcella Marcello Marcelo Marcia
    Marcin Marco Marcos Marcus Marek Margaret Margarida Margarita Margot Margrethe Maria Mariam Marian
    Mariana Marianne Mariano Marie Marieke Marija Marijke Marilyn Marina Marine Mario Marion Marisol Marissa
    Marius Marjolein Marjorie Mark Marko Markus Marlene Marlon Marsha Marta Martha Martijn Martin Martina
    Marty Marvin Mary Maryam María Mason Massimo Mateusz Mathilde Matilda Mats Matt Matteo Matthew Matthias
    Matthijs Maureen Maurice Maurizio Mauro Maurício Max Maxim Maxime Maximilian Maya Mazie Meera Megan
    Meghan Mehbooba Mehdi Mehmet Mei Meinhard Melania Melanie Melinda Melissa Melvin Menno Mercedes Merete
    Merrick Meryl Mette Mia Micah Michael Michaela Michal Micheal Michel Michelle Mick Mieke Miguel Mihaela
    Mihai Mihail Mikael Mike Mikhail Mikhailo Mikko Mila Milan Mildred Milena Milica Millie Milorad Milos
    Miloš Milton Mina Mindy Ming Mirela Miriam Miro Miroslav Mitch Mitchell Mladen Mohamed Mohammad Mohammed
    Molly Mona Monica Monika Monique Morgan Moritz Morris Moses Moussa Muhammad Murat Muriel Murray Mustafa
    Mustapha Mykhailo Mykola Myra Márcio Mário Mónica Mônica Nadezhda Nadia Nadine Nadja Naguib Najat Nancy
    Nanette Naomi Nara Narendra Nasser Natalee Natalia Natalie Nataliya Natalya Natasha Nathan Nathaniel
    Nayib Nazar Ned Neha Neil Nelly Nelson Nenad Nestor Newt Ngozi Ngugi Nia Nicanor Nicholas Nick Nicola
    Nicolas Nicole Nicoletta Niels Nienke Nigel Nikita Nikki Niklas Nikol Nikola Nikolai Nikolaj Nikolas
    Nikolay Nikos Nils Nilufer Nina Nirmala Nkechi Nnamdi Noah Noel Nolan Noor Nora Norbert Norma Norman
    Nuria Nélson Obafemi Octavia Octavio Oksana Olaf Olav Ole Oleg Oleksandr Oleksiy Olena Olga Oliver
    Olivia Olivier Olof Oluwaseun Omar Omari Onyeka Oprah Orhan Oriana Orlando Orrin Orson Orville Osama
    Oscar Oskar Oskars Osman Osvaldo Otis Otmar Ottilie Ottmar Otto Ottoline Otávio Owen Pablo Paige Pamela
    Panagiotis Paolo Parker Parvati Parviz Pascal Pasquale Pat Patricia Patricio Patrick Patrik Patrícia
    Paul Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pavol Pawel Pedro Peggy Pekka Penelope Penny Per
    Percy Pernille Perry Pete Peter Petr Petra Petro Petronella Phil Philip Philipp Philippa Philippe
    Phillip Philomena Phoebe Pierre Pieter Pietro Pilar Piotr Polly Pooja Preston Priscilla Priya Priyanka
    Prosper Pål Qasim Quentin Quincy Rachel Radek Radoslaw Radovan Rafael Rafe Ragnar Rahm Rahul Raimund
    Rainer Raj Rajesh Ralf Ralph Rami Ramon Ramzan Rand Randall Randolph Randy Rania Raoul Raphael Raquel
    Rashid Rashida Rasmus Raul Ravi Ravil Ray Raymond Razvan Rebecca Recep Reed Reem Reggie Regina Reginald
    Reince Reinhard Reinier Renan Renata Rene Renee René Renée Reuben Rex Reza Rhonda Riad Ricardo Richard
    Rick Ricky Rico Rigoberto Rik Rinat Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rochelle
    Rod Roderic Roderick Rodney Rodrigo Rodrigue Roelof Roger Rogério Roisin Roland Rolf Romain Roman Romano
    Romeo Romeu Ron Ronald Ronnie Rory Rosa Rosalie Rosalind Rosana Rosario Roscoe Rose Roseanne Rosemary
    Rosie Ross Rosângela Rowan Rowena Roxanne Roy Roza Ruairi Ruben Ruby Rudolf Rudy Rui Rukhsana Rupert
    Ruslan Russell Rutger Ruth Ruud Ryan Sabine Sabri Sabrina Sadie Saeed Said Sakari Salah Sally Salma
    Salman Salvador Salvatore Sam Samantha Samir Samira Samson Samuel Samuli Sander Sandor Sandra Sandy
    Sanjay Sanna Sanne Santiago Saoirse Sara Sarah Sascha Saskia Saul Saïd Scot Scott Sead Sean Sebastian
    Sebastien Sefton Segun Sekou Selena Selim Semyon Serena Serge Sergei Sergey Sergio Serhii Serhiy Seth
    Severin Seymour Shabana Shamil Shane Shanice Shannon Sharon Shaun Shauna Shawn Sheila Shelby Sheldon
    Sherman Sherry Shigeru Shinzo Shirin Shirley Sidney Siegfried Sigmund Sigrid Silje Silvester Silvia
    Silvio Simeon Simon Simona Simone Sinead Siobhan Sipho Siri Siv Sjoerd Slavko Slobodan Snezana Sofia
    Sofie Solomon Solveig Sonia Sonja Sonny Sonya Sophia Sophie Soraya Soren Spencer Stacie Stacy Stan
    Stanislas Stanislav Stanley Stefan Stefania Stefano Steffen Steinar Stelios Stella Sten Steny Stephan
    Stephanie Stephen Stephon Sterling Steve Steven Stevie Stewart Stig Strom Stuart Sue Sunil Sunita Suresh
    Susan Susanna Susanne Suzana Suzanne Svein Sven Sverre Svetlana Sylvain Sylvester Sylvia Sylvie Sándor
    Sébastien Sérgio Sílvia Sílvio Sónia Sônia Søren Taavi Tabitha Tad Tadeusz Tahir Takeshi Tamar Tamara
    Tamika Tammy Tamsin Tanya Tara Tarcísio Tarik Tariq Tarmo Tatiana Tatjana Tayeb Tayyip Ted Telmo Terence
    Teresa Teresinha Terje Terrance Terrence Terry Tetiana Thabo Thaddeus Thandiwe Thea Thelma Theo Theodor
    Theodore Theodoros Theresa Thiago Thibault Thierry Thijs Thomas Thurgood Tiago Tibor Tiffany Tilda Tim
    Timo Timothy Timur Tina Tineke Tjeerd Tobias Tobin Todd Toivo Tom Tomas Tomasz Tomislav Tommy Tomás
    Tomáš Toni Tony Tonya Torben Torsten Tove Tracy Travis Trent Trevor Trey Trisha Tristan Trudy Tucker
    Tulsi Tunde Tuomas Turgut Tuuli Tyler Tyrone Tânia Ulf Ulrich Uri Ursin Ursula Usman Ute Uwe Vaclav
    Vadim Valdemar Valentin Valentina Valentyna Valeri Valeria Valerie Valeriy Valery Vanessa Vasilisa
    Vasily Vassilis Vasyl Vaughn Veljko Vera Verena Vernon Veronica Vesna Vicki Vickie Victor Victoria Vidar
    Viggo Vijay Viktor Viktoria Viktoriya Vilhelm Vince Vincent Viola Violet Virgil Virginia Vitali Vitalii
    Vitaly Vito Vittorio Vivek Vivian Vivienne Vjekoslav Vlad Vladimir Vojtech Volker Volodymyr Vuk
    Vyacheslav Václav Vânia Vítor Waclaw Wade Walid Walter Wanda Wang Wangari Warren Wasim Wayne Wenceslas
    Wendelin Wendell Wendy Werner Wes Wesley Wietske Wilbur Wilfred Wilfried Wilhelm Wilhelmina Will Willem
    Willemijn William Willy Wim Winifred Winston Wojciech Wolfgang Woodrow Wouter Wyatt Xavier Xenia Xi Yael
    Yana Yannick Yannis Yaroslav Yasemin Yasmin Yasser Yaw Yehor Yelena Yerlan Yetunde Yevgenia Yevgeny
    Yiannis Yitzhak Ylva Yoann Yoav Yoko Yolanda Yosef Yousef Youssef Ysabel Yuki Yukio Yulia Yuliya Yuri
    Yuriy Yusef Yussuf Yusuf Yves Yvette Yvonne Zachary Zack Zahra Zainab Zara Zbigniew Zdenek Zeferino
    Zeljko Zenon Zeynep Zineb Zlata Zoe Zofia Zoltan Zoltán Zora Zoran Zsuzsa Zubair Zuzana Zygmunt Ângela
    Željko
    """.split()
)
"""Those of which `genders` knows whether a woman or a man bears them."""

UNTOLD_NAMES = frozenset(
    """
    Abby Abdi Adela Adelina Adriano Afsaneh Ahmet Aileen Aimee Ainsley Aja Akio Alaina Alana Alayna Aleah
    Alec Aleida Aleksej Alesha Alessandra Alethea Alfie Alfonse Algernon Alisha Alissa Aliyah Allyson
    Almudena Alonzo Alphonse Alton Alva Alysha Alyson Amari Amaury Ambrose Ammar Anabel Anahi Anastasios
    Anatol Andreea Andrej Anette Angelica Angelique Angelita Angie Anibal Annabel Annabelle Annalise
    Annamarie Annemarie Ansley Antoinette Antonella Antonina Antwan Archibald Aretha Ari Ariadne Ariella
    Arlen Arlene Arlo Armand Armin Arron Artemio Arturs Arvind Asher Ashlee Ashleigh Ashlyn Ashton Athena
    Aubrey Augustin Augustine Augustus Aurelia Aurelio Avery Avigdor Avraham Axl Ayanna Aylward Ayman
    Azadeh Barney Bartholomew Bashir Beau Belinda Bennie Berenice Bernadette Bernadine Bernice Bertha
    Bertrand Bessie Beto Betsy Bette Bettie Beulah Beverley Beverly Beyonce Bijan Billie Billy Blake
    Blanche Bobbie Bonita Bonnie Boyan Braden Bradford Braxton Breanna Breanne Breck Brenna Breona Breonna
    Briana Brianna Brianne Brielle Brien Britney Britt Brittney Broderick Brody Brooke Bruna Bryn Brynn
    Bryon Bryson Caden Cady Callie Callum Camila Camille Candace Candance Cara Caren Carissa Carleen
    Carlene Carley Carlotta Carly Carmela Carmelo Carmine Carolann Carole Cary Caryn Cassidy Cassie
    Cassius Catalina Catarina Catherina Cathleen Cathryn Cayden Cecil Cecile Cedrick Celestine Celina
    Celine Chadwick Chaim Chandler Chandra Channing Charisse Charleen Charlene Charley Charmaine Chauncey
    Chaya Chelsey Cherie Cherise Cheyenne Chiquita Chrissy Christa Christal Christelle Christen Christoper
    Christos Christy Chrystal Cicely Cierra Cinda Cindi Clarice Claudette Claudine Claudio Cleo Cleta
    Cleve Clifton Cloe Coby Codey Colby Coleen Coleman Colleen Colm Conan Concepcion Conchita Connell
    Consuelo Cordelia Cordell Coretta Corina Corinne Corrie Corrine Cortez Cortney Cristian Cristobal
    Cyndi Cyrano Dafydd Dalia Dallin Dalton Damaris Damion Dandre Danelle Danette Dani Dania Danial Danika
    Danilo Danita Dannie Danyelle Darcy Daren Darian Darin Darla Darleen Darlene Darnell Darrel Darrick
    Darrin Darron Daryl Dashiell Davey Davida Davin Davina Davon Dayna Deana Deandra Deandre Deangelo
    Deann Deanna Deanne Debbi Debby Debi Debora Dedrick Deena Deidre Deion Delbert Delfina Delilah Delmar
    Delores Deloris Demarcus Demetri Demetria Demetris Demetrius Demi Dena Denice Denisse Denny Denzel
    Deon Deonte Dereck Derick Derrick Deshawn Desi Desirae Deval Devonte Dewayne Dianna Dianne Diarmuid
    Didier Diedre Dierdre Digby Dillon Dimitrios Dina Dinah Dinesh Dion Dionne Dodie Dollie Dolly Dolph
    Domingo Dominick Donn Donnell Donnie Donny Donovan Donte Doreen Dorian Dorinda Dottie Dunstan Durward
    Dwain Dwyane Dyan Earlene Earline Eartha Eda Eddy Edgardo Edie Edlyn Edmond Edouard Edwardo Effie
    Efrem Egbert Ehud Eitan Elaina Elayne Elbert Elda Eldon Eleanora Eleazar Elenor Elian Eliane Elina
    Elinor Eliseo Elisha Elisheva Elissa Eliza Elke Ellery Ellie Ellwood Elnora Eloy Elton Elva Elvin
    Elwood Elyse Emanuela Emelia Emiliano Emmett Emrys Enid Enoch Enos Enriqueta Ephraim Erasmus Erich
    Erick Ericka Ernestine Ernie Errol Ervin Erwan Esmeralda Estela Estella Ethel Etta Eudora Eugenie
    Eugenio Eulalia Eusebio Eustace Evander Evangeline Evangelos Evelina Everett Evette Evita Evonne Ewan
    Ewen Ezequiel Fabiola Fannie Fanny Faron Farrah Faustino Fay Faye Federica Federico Felice Felicity
    Felipa Felton Ferenc Fergal Fernanda Ferne Fidelia Filiberto Filomena Finley Fionnuala Flora Florencio
    Florine Flossie Frankie Franklyn Frannie Freda Freddie Freddy Frederica Fredric Fredrick Gabby Gabe
    Galen Garrick Gavino Gayatri Gaye Gayle Gaylord Genaro Gennaro Geoffroy Georgette Georgie Georgios
    Geraldo Geri Germaine Gerrit Gertie Giacomo Giada Gian Gianna Gigi Gil Gilberto Gilda Gillian Ginni
    Ginny Giovanna Gisele Giselle Gladys Glenda Glenna Glennon Godfrey Goldie Gonzalo Gordie Grady Grainne
    Grayson Greer Gretta Gunther Gurbir Gustave Gwyn Gwyneth Hadrian Hal Haleigh Harlan Harriette Hattie
    Hayley Hedwig Heike Helene Hephzibah Herb Heriberto Herminia Herschel Hershel Hilaria Hiram Hobart
    Holli Hollie Horacio Hortense Hosea Howie Huma Hyman Ichabod Idris Ilana Ileana Ilene Iman Inez
    Ingemar Inigo Irma Isaak Isadora Isaiah Isaias Ishmael Isiah Isidore Issac Issy Itzhak Ivanna Ivette
    Izzy Jacinda Jacinta Jacinto Jacky Jaclyn Jacoby Jacquelyn Jacqui Jaden Jadon Jaida Jair Jairo Jakayla
    Jaleel Jalen Jamaal Jamar Jameel Jamel Jamey Jami Jamin Jammie Janae Janell Janelle Janessa Janette
    Janey Janie Janine Janis Janna Jannie Jaqueline Jarred Jarrett Jarvis Jasper Javon Jayla Jaylen Jayme
    Jayne Jayson Jazmin Jeana Jeane Jeanie Jeanine Jeannette Jeannie Jedediah Jefferey Jemima Jen Jena
    Jenelle Jeni Jenifer Jenn Jennie Jerald Jeramy Jere Jeremiah Jeri Jermaine Jerod Jerold Jerri Jerrod
    Jess Jessi Jessie Jillian Jimi Jimmie Jinny Joanie Joann Jocasta Jody Joelle Joey Johanne Johnathan
    Johnathon Johnie Johnnie Jojo Joleen Jonah Jonathon Jordyn Josefa Joselyn Josue Juana Juanita Jude
    Judi Judie Judson Juliann Julianna Julianne Julissa Justina Kaci Kade Kadeem Kaila Kaitlin Kala Kaleb
    Kali Kallie Kami Kamilah Kandace Kandi Kanye Kara Karam Karan Kari Karine Karissa Karla Karly Karol
    Karoline Karolyn Karson Karyn Kasandra Kasey Kassandra Katelyn Katerina Katharine Kathi Kathie
    Kathryne Kati Katina Katlyn Katrina Katy Kayden Kaye Kayla Kaylee Kaylin Keanu Keegan Keenan Kellen
    Kelley Kelli Kellie Kelsey Kelsie Kelvin Kendra Kenia Kenna Kennith Kenton Kenyatta Keri Kermit Kerri
    Kerrie Kerstin Keshia Keven Khalil Khizr Khloe Kian Kiana Kiara Kiefer Kiera Kiersten Kiley Kip Kirsty
    Kit Kitty Kizzy Kolby Konstantinos Korey Kourtney Kraig Kris Krish Kristal Kristan Kristie Kristine
    Kristofer Kristoffer Kristopher Kristy Krystal Krystle Kunal Kyla Kylee Kylie Kym Kyra Kyrie Kyrsten
    Kyung Lacy Ladonna Lakeisha Lakisha Lana Lancelot Landon Lanny Laquan Laraine Lashawn Latasha Latisha
    Latonya Latrice Laurel Laurence Laurene Lauri Laurie Lavern Laverne Lawanda Layton Leander Leandra
    Leandro Leann Leda Leesa Leeza Lemuel Len Lenard Lenny Leola Leona Leonardo Leone Leonel Leopoldo
    Leora Les Lesa Lesley Lesly Leta Letitia Lettie Lev Levar Levon Lew Lexi Lexie Liana Lianne Libby
    Liesl Lilah Lili Lilia Lilian Liliane Lillian Lillie Lilly Lindy Linnea Linsey Linus Linwood Lis
    Lisbeth Lisette Lissa Lissette Liv Liza Lizbeth Lizette Lola Lonnie Lora Loraine Loren Lorene Lori
    Lorie Lorin Lorri Lorrie Lottie Louella Louie Lowell Loyd Luann Luanne Lucien Lucile Lucille Lucio
    Lucretia Luella Luigi Lula Lulu Luna Luther Lyall Lydell Lynda Lyndon Lyndsay Lyndsey Lynette Lynnette
    Lysander Macarena Mackenzie Macy Madalyn Maddie Maddison Madeline Madelyn Madge Mafalda Maire Maisie
    Makayla Makenzie Malachi Malia Malinda Malissa Malvina Mame Mamie Mandi Mandy Manny Manu Manuela
    Marcelina Marcelino Marci Marcie Marcy Margarito Margaux Margery Margie Margo Margret Mari Mariah
    Mariann Maribel Mariel Mariela Mariella Marietta Mariette Marilou Marilynn Marisa Maritza Marketa
    Marla Marlee Marquis Marquita Martell Marti Martie Martyn Marva Maryann Maryanne Marybeth Maryellen
    Marylou Mathew Mathias Mathieu Mattie Matty Maud Maude Maura Mauricio Maurine Maury Mavis Maxie Maximo
    Maxine Mayra Mayumi Mckayla Mckenzie Meagan Meaghan Mel Melina Melisa Melva Melville Melvyn Meredith
    Merle Merlyn Mervin Mervyn Michele Mickey Mignon Mika Mikayla Mikel Mikie Miklos Milagros Milford
    Millard Millicent Milo Milt Mimi Minna Minnie Miranda Mireille Misha Missy Mitt Mitzi Moe Moesha Mohan
    Moira Moises Mollie Monty Moriah Mort Mortimer Morton Moshe Muhammadu Mukhtar Mya Mylene Myles Myriam
    Myrna Myron Myrtle Naftali Nanci Nancie Nannette Nasir Nate Nathalie Nathanael Nawaf Neda Neel Neera
    Nell Nella Nellie Nettie Neville Niccolo Nichole Nicki Nickolas Nicky Nico Nicolette Nidia Nikhil Niki
    Nikko Niles Nima Noam Noe Noelia Noelle Noemi Nolen Norah Norberto Noreen Nouri Nuno Obadiah Octavius
    Odell Odette Ofelia Olin Ollie Omarosa Ophelia Oralia Oran Oren Orin Orla Oswald Oswaldo Ottis Ouida
    Ozzie Paddy Padraig Paloma Pam Pamala Paola Pascale Patrice Patsy Patti Pattie Patty Pauletta Pauly
    Pavlos Payton Pearlie Peggie Percival Perla Pernell Petar Peyton Pharrell Phelim Philbert Phillis
    Phineas Phyllis Pia Piers Pippa Porfirio Pramila Pricilla Priscila Purnima Quintin Quinton Rachael
    Rachana Rachelle Rae Raheem Raina Ramiro Ramona Rana Randel Randi Raphaela Rashaad Rashad Rasheed Raya
    Rayford Raymundo Rayna Reba Rebekah Reg Reilly Reina Reinhold Remy Rena Renae Renaldo Renato Retta
    Reva Reyna Reynaldo Rhea Rhett Rhiannon Rhoda Rhys Ria Ric Richie Rickey Ricki Rickie Rihanna Rina
    Ritchie Robb Robby Rocco Rocio Roddy Rodger Rodolfo Roel Rogelio Rohit Rolando Rollin Romana Romero
    Romy Ronaldo Ronan Ronda Roni Ronna Ronny Rosalba Rosalia Rosalina Rosalinda Rosalyn Rosanna Rosanne
    Roseann Rosella Rosemarie Rosendo Rosetta Roshan Rosita Roslyn Roxana Roxanna Roxie Rubén Rudolfo
    Rudolph Rufus Russ Russel Ruthie Ryder Rylan Ryland Sacha Sade Sadiq Saif Sajid Sal Salim Samara
    Sammie Sammy Sandi Sandro Sanjiv Santino Santos Sarai Sarina Sasha Satya Saundra Savanna Scarlett
    Schuyler Scottie Scotty Seamus Sedrick Selina Shad Shae Shaina Shakira Shalonda Shamar Shamika Shana
    Shanda Shania Shanika Shanna Shannen Shanta Shante Shaquille Shari Sharla Sharleen Sharlene Sharron
    Sharyn Shaunna Shavon Shawna Shawnee Shay Shayla Shayna Shayne Shea Sheena Shelia Shelley Shellie
    Shelly Shep Sheri Sherilyn Sheron Sherri Sherrie Sherrill Sherrod Sherron Sherryl Sheryl Shiloh Shimon
    Shira Shirlee Shlomo Shmuel Shona Sid Silas Silvestre Simonetta Skylar Skyler Slade Sloan Sofía Somer
    Sommer Sondra Stacey Staci Stacia Stefani Stefanie Steffi Stephani Stephany Stu Sumit Sundar Susana
    Susann Susannah Susie Suzan Suzette Suzie Suzy Sybil Syed Syl Sylvan Talia Talita Tameka Tamera Tammie
    Tamra Tanner Tarek Taryn Tasha Tatum Tavis Tawanda Tawny Teagan Teddy Teri Terrell Terri Terrie
    Terrill Tess Tessa Thad Thalia Theda Thelonious Theodora Theron Thom Thora Thurman Thurston Tia Tiana
    Tiffani Tiffanie Timmy Tito Toby Tod Tomeka Tomi Tommie Toney Tonia Tori Torrance Torrey Tracey Traci
    Tracie Trayvon Trenton Tressa Treyvon Tricia Trina Tristram Trudie Twila Tyesha Tyra Tyree Tyrell
    Tyrese Tyron Tzipi Ulises Uriah Uriel Val Valarie Valentino Vanesa Velma Venetia Verna Veronika Vic
    Vicente Vickey Vicky Vilma Vin Vincente Vincenzo Vinnie Violeta Virgie Virgilio Viviana Vonda Wael
    Waldo Wally Walt Walton Waylon Weldon Westley Wilber Wilbert Wilford Wilfredo Willa Willard Willene
    Willian Willie Willis Wilma Wilmer Winnie Winona Wylie Wynona Xander Ximena Yaakov Yadira Yair
    Yamileth Yancy Yashar Yehuda Yesenia Yolonda Zach Zachariah Zachery Zackary Zaid Zain Zandra Zane Zayn
    Zebulon Zeke Zella Zelma Zena Ziad Zoey Zola Zulema
    """.split()
)
"""Those of which it does not."""

GIVEN_NAMES = _TELLING | UNTOLD_NAMES
"""All of them."""
