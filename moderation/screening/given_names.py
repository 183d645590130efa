"""First names met in French and English companies, folded: a sign that a capital is a person's.

A help, not a census: titles, family names and the words around tell of people, too.
"""

from charter.rules.folding import fold

_NAMES = """
Aaron Abel Abdel Abdou Abigail Achille Ada Adama Adam Adèle Adeline Adil Adrian Adrien Agathe Agnès
Ahmed Aïcha Aïssa Aïssatou Aidan Alain Alan Alba Albane Albert Alec Alejandro Alessandro Alex Alexa
Alexander Alexandra Alexandre Alexia Alexis Alfred Ali Alice Alicia Alima Alina Aline Alison Alix
Alizée Allan Alma Alphonse Amadou Amanda Amandine Amber Amélie Amélia Amelia Amin Amina Amine Amir
Amira Amy Ana Anaïs Anastasia Anatole André Andrea Andréa Andreas Andrée Andrew Andy Ange Angela
Angélique Angie Angus Anh Anissa Anita Ann Anna Annabelle Anne Annette Annick Annie Anouk Anthony
Antoine Antoinette Antonia Antonio Anton Apolline Arianna Ariane Arielle Arjun Armand Armelle Arnaud
Arthur Asha Ashley Assia Astrid Aude Audrey Auguste Augustin Aurélie Aurélien Aurore Ava Axel Axelle
Aya Ayesha Ayoub Aziz Baptiste Barbara Barry Bart Basile Bastien Béatrice Beatrice Beatriz Beau
Becky Belinda Ben Bénédicte Benjamin Benoît Benoit Bernadette Bernard Bernie Bert Bertrand Beth
Bethany Betty Beverley Bianca Bilal Bill Billy Björn Blaise Blandine Blanche Bob Bobby Boris
Boubacar Brad Brandon Brenda Brendan Brian Brice Bridget Brigitte Bruce Bruno Bryan Callum Cameron
Camille Candice Carina Carl Carla Carlos Carmen Carol Carole Caroline Cassandra Cassie Catherine
Cathy Cécile Cecilia Cédric Céleste Célestine Célia Céline Chad Chantal Charlène Charles Charlie
Charlotte Chelsea Cheryl Chiara Chloé Chloe Chris Christelle Christian Christiane Christina
Christine Christophe Christopher Cindy Claire Clara Clarisse Claude Claudette Claudia Claudine
Clément Clémence Clémentine Clive Clotilde Coline Colette Colin Connor Constance Constant Corentin
Corinne Cormac Courtney Craig Cristina Cyprien Cyril Cyrille Daisy Damien Dan Daniel Daniela Danièle
Danielle Danny Daphné Darren Dave David Dawn Dean Debbie Deborah Declan Delphine Denis Denise Dennis
Derek Désirée Devon Diana Diane Didier Diego Dimitri Djamel Djibril Dmitri Dominic Dominique Don
Donald Donna Doris Dorothée Dorothy Doug Douglas Duncan Dylan Ed Eddie Eddy Edgar Édith Edith Edmond
Édouard Eduardo Edward Edwige Eileen Elena Éléonore Eleanor Eli Élia Élie Éliane Elias Élisabeth
Elisabeth Élise Elise Eliza Elizabeth Ella Ellen Ellie Élodie Elodie Éloïse Elsa Elvire Émeline
Émile Émilie Emilie Emilien Emily Emma Emmanuel Emmanuelle Enora Enrico Enzo Éric Eric Erica Erik
Erika Erin Ernest Estelle Esteban Esther Ethan Étienne Étiennette Eugène Eugénie Eva Evan Ève Eve
Evelyn Évelyne Ewan Fabien Fabienne Fabio Fabrice Fadila Faisal Fanny Farah Fares Farid Farida
Fatemeh Fatima Fatma Fatou Fatoumata Faustine Fay Faye Felicity Félix Felix Fernand Fernando Fiona
Flavie Fleur Flora Florence Florent Florian Florine Floriane Frances Francesca Francis Franck
François Françoise Frank Frankie Fred Freddie Frédéric Frédérique Freya Gabin Gabriel Gabriela
Gabrielle Gaël Gaëlle Gaëtan Gail Gareth Gary Gaspard Gauthier Gavin Gaylord Gemma Geneviève Geoff
Geoffrey Geoffroy George Georges Georgia Georgina Gérald Géraldine Gérard Germaine Ghislain
Ghislaine Gilbert Gilles Gillian Gina Ginette Giovanni Gisèle Giulia Glenn Gloria Gordon Graham
Grant Greg Grégoire Grégory Gregory Greta Guilhem Guillaume Gustave Guy Gwen Gwenaëlle Habib Hadrien
Hafid Hakim Halima Hamid Hamza Hana Hannah Harold Haroun Harriet Harry Harvey Hasan Hassan Hayley
Heather Hector Heidi Helen Helena Hélène Héloïse Henri Henriette Henry Hervé Hilary Hippolyte
Hiroshi Holly Honorine Howard Hubert Hugh Hugo Hugues Ian Ibrahim Ibrahima Idris Ignace Igor Ilona
Ilyes Imane Imran Inès Ines Ingrid Irène Irene Iris Isaac Isabel Isabella Isabelle Isla Ismaël Ivan
Ivy Jack Jackie Jacob Jacqueline Jacques Jade Jake Jamal James Jamie Jamila Jan Jane Janet Janice
Jason Jasmine Javier Jay Jayne Jean Jeanne Jeannette Jeff Jeffrey Jenna Jennifer Jenny Jérémie
Jérémy Jeremy Jérôme Jess Jesse Jessica Jill Jim Jimmy Jo Joan Joana Joanna Joanne Joaquim Jocelyn
Jocelyne Jodie Joe Joël Joëlle Joey Johan Johanna John Johnny Jon Jonas Jonathan Jordan Jorge José
Joseph Josephine Joséphine Josh Joshua Josiane Josie Joy Joyce Juan Judith Judy Jules Julia Julian
Julie Julien Juliette Justin Justine Kader Kadiatou Kamal Karen Karim Karima Karin Karine Karl Karla
Kate Katherine Kathleen Kathryn Kathy Katia Katie Katy Kay Keira Keith Kelly Ken Kenneth Kenza Kevin
Kévin Khadija Khaled Khalid Kieran Kim Kimberly Kirsten Kirsty Kofi Kristin Kumar Kurt Kwame Kyle
Ladislas Laetitia Lætitia Laila Lamine Lana Lara Larissa Larry Lars Laura Laure Laureen Lauren
Laurence Laurent Lauriane Laurie Leah Léa Lea Léandre Lee Leïla Leila Léna Lena Lenny Léo Leo Léon
Leon Léonard Léonie Leslie Lewis Lia Liam Liliane Lilian Lily Lina Linda Lindsay Line Lionel Lisa
Lise Liv Liz Lizzie Loïc Lola Loïs Lorena Lorenzo Loreto Lorna Lorraine Lou Louane Louis Louisa
Louise Luc Luca Lucas Lucette Lucia Lucie Lucien Lucienne Lucille Lucy Ludivine Ludovic Luis Luisa
Luke Luna Lydia Lydie Lyna Lynn Madeleine Mady Maël Maëlle Maëlys Maeve Magali Maggie Magnus Mahmoud
Maïa Maïssa Malak Malcolm Malia Malik Malika Mamadou Manon Manuel Manuela Marc Marceau Marcel
Marcelle Marco Marcus Margaret Margaux Margot Marguerite Maria Mariam Mariama Marianne Marie
Marielle Marilyn Marina Marine Mario Marion Marius Marjorie Mark Marlène Marta Martha Martial Martin
Martina Martine Marvin Mary Maryam Maryse Mateo Mathias Mathieu Mathilde Mathis Matilda Matt Matteo
Matthew Matthias Matthieu Maud Maude Maureen Maurice Max Maxence Maxime Maximilien Maya Megan Mehdi
Mehmet Mei Melanie Mélanie Mélina Melinda Mélissa Melissa Mélodie Mercedes Meredith Meriem Mia
Michael Michaël Michel Michèle Michelle Mickaël Miguel Mike Mila Milan Milena Milo Mina Miranda
Miriam Moana Mohamed Mohammed Mohammad Moira Molly Mona Monica Monika Monique Morag Morgan Morgane
Mounir Moussa Mouna Muhammad Muriel Murielle Myriam Nabil Nadège Nadia Nadine Naïma Nancy Naomi
Narcisse Nasser Natacha Natalia Natalie Natasha Nathalie Nathan Nathanaël Neil Nelly Nelson Niamh
Niall Nicholas Nick Nicola Nicolas Nicole Nigel Niko Nikhil Nils Nina Noah Noé Noël Noëlle Noémie
Nolan Nora Norah Norbert Nordine Norma Norman Nour Océane Octave Odette Odile Olga Oliver Olivia
Olivier Olu Omar Ophélie Orla Orlane Oscar Othman Ousmane Owen Pablo Paco Paddy Paloma Pamela Paola
Paolo Pascal Pascale Pat Patrice Patricia Patrick Patty Paul Paula Paulette Pauline Pedro Peggy
Penelope Penny Perrine Pete Peter Phil Philip Philippa Philippe Phillip Phoebe Pierre Pierrick Pilar
Piotr Polly Priscilla Priya Quentin Quitterie Rachel Rachid Rachida Raj Raja Rajesh Ralph Ramón
Raoul Raphaël Raphael Raphaëlle Rasmus Raúl Ravi Ray Raymond Raymonde Rebecca Régine Régis Rémi Rémy
Renaud René Renée Reza Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Roch Rod
Rodolphe Rodrigue Roger Rohan Roland Rolande Romain Romane Roméo Romy Ron Ronald Rory Rosa Rosalie
Rosalind Rose Roselyne Rosemary Rosie Ross Roxane Roy Ruben Rudy Rupert Russell Ruth Ryan Sabine
Sabrina Sacha Saïd Saïda Salim Salima Sally Salma Salomé Sam Samantha Samia Samira Samuel Samy
Sandra Sandrine Sandy Sanjay Santiago Sara Sarah Saskia Saul Scott Sean Séamus Sébastien Sebastian
Ségolène Selim Selma Serena Serge Sergio Séverin Séverine Shannon Sharon Shaun Sheila Shirley
Sibylle Sid Sidonie Sienna Silvia Simon Simone Siobhan Sofia Sofiane Solal Solange Solène Sonia
Sophia Sophie Souad Soufiane Souleymane Stacey Stan Stanislas Stéphane Stéphanie Stephanie Stephen
Steve Steven Stuart Sue Suleiman Susan Susana Susanne Susie Suzanne Suzie Sven Svetlana Sylvain
Sylvette Sylvia Sylviane Sylvie Tamara Tania Tanguy Tara Tariq Tatiana Ted Téo Teresa Terry Tess
Tessa Thaïs Thanh Théa Théo Theo Théodore Theresa Thérèse Thibaud Thibault Thibaut Thierry Thomas
Tiago Tiffany Tilly Tim Timothée Timothy Tina Titouan Toby Todd Tom Tomás Tommy Toni Tony Tracey
Tracy Trevor Tristan Ugo Ulrich Ursula Valentin Valentina Valentine Valérie Valerie Vanessa Vera
Véronique Vicky Victoire Victor Victoria Vijay Vincent Viola Violet Violette Virginia Virginie
Viviane Vivian Vivienne Vladimir Walid Wally Walter Wanda Warren Wassim Wayne Wendy Wesley Wilfried
Willem William Willy Winston Xavier Ximena Yacine Yaël Yan Yanis Yann Yannick Yara Yasmin Yasmina
Yasmine Yassine Yoann Yohan Yolande Youcef Youssef Yousra Yuki Yusuf Yves Yvette Yvonne Zachary
Zahra Zara Zeynep Zineb Zoé Zoe Zofia Zohra
"""

GIVEN_NAMES = frozenset(fold(name) for name in _NAMES.split())
