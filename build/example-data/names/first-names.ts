/** First names as in a Dutch city; common ones, put together with surnames at random. */
export const girlNames: readonly string[] = (
  'Aaliyah Aisha Alba Amina Amira Amy Anna Annelie Anouk Arwen Aya Ayla Azra Beau Belle Bente Bo ' +
  'Britt Carlijn Ceylin Chloé Danique Defne Dewi Dina Eda Elena Elif Elin Eline Elise Eliza Ella ' +
  'Emilia Emma Esmée Eva Evi Fae Farah Fatima Feline Fenna Fien Fleur Floortje Gioia Gwen Hafsa Hailey ' +
  'Hanna Hannah Hatice Hiba Ilse Imane Ines Iris Isa Isabel Isra Ivy Jade Jana Jasmijn Jaylinn Jinte ' +
  'Jolie Josephine Julia Juna Kaylee Keet Kiki Lana Lara Lauren Leila Lena Leonie Lieke Lieve Lily ' +
  'Linde Lisa Liv Liya Liz Loïs Lola Lot Lotte Lou Louisa Luna Lynn Maartje Madelief Maria Marit ' +
  'Maryam Maud Maya Meryem Mia Mila Milou Mina Mirthe Moira Naomi Nena Nikki Nina Noa Noémie Noor ' +
  'Nora Norah Nova Novi Nur Oda Olivia Ouassima Philou Pien Pippa Puck Ranya Renée Rhodé Rosa Rosalie ' +
  'Saar Safiya Sakina Sara Sarah Selin Senna Shanelle Shreya Siena Silke Sofia Sofie Sophie Suus Suze ' +
  'Tess Thirza Tirza Vajèn Veerle Vera Vesna Yara Yasmin Yfke Yuna Zahra Zeynep Zoë Zofia'
).split(' ');

export const boyNames: readonly string[] = (
  'Aaron Abel Adam Adriaan Ahmed Alexander Ali Amir Anas Andreas Arda Arie Ayman Ayoub Bart Bas Benjamin ' +
  'Berat Boaz Bodhi Boris Bram Brent Casper Cas Chris Damian Daan Daniël Dani Dante David Dex Dion Djayden ' +
  'Eli Elias Emir Enes Ethan Ezra Fabian Faas Felix Ferran Finn Floris Freek Gijs Guus Hamza Harun ' +
  'Hidde Hugo Ibrahim Idris Ilyas Isaac Ismaël Ivan Jace Jack Jacob Jamie Jan Jasper Jaxx Jayden Jelle Jens ' +
  'Jesse Job Joël Jonah Jonas Joris Joshua Julian Jurre Kaan Kai Kasper Kian Kyan Lars Leon Levi Lev Liam ' +
  'Lorenzo Louis Luca Lucas Luuk Maarten Mart Mats Matteo Max Mees Merijn Mick Mika Milan Mohammed Moos ' +
  'Morris Muhammed Nabil Nathan Niek Niels Nikola Noah Noud Novan Olaf Oliver Olivier Omer Oscar Otis Owen Pelle ' +
  'Pepijn Pim Quin Quinten Rafael Rayan Rein Revi Riley Robin Roman Ruben Ryan Sam Samuel Samir Sean Sebastiaan ' +
  'Sem Senn Seth Siem Sil Stijn Sven Taha Teun Thijs Thomas Tibbe Tiemen Tijn Tijs Tim Tobias Tom Tygo Umut ' +
  'Valentijn Victor Vigo Vince Wessel Willem Wout Xavi Yahya Yassin Youssef Yunus Yusuf Zakaria Zayd'
).split(' ');

/** First names of grown-ups, for guardians of the composed case files. */
export const motherNames: readonly string[] = (
  'Agnieszka Amina Angela Anita Anja Annelies Ayşe Barbara Bianca Bouchra Carola Charlotte Cindy Claudia Daniëlle ' +
  'Debby Ebru Ellen Emine Esra Eveline Fadoua Femke Geertje Hanan Heleen Ilona Iris Jacqueline Jessica ' +
  'Joyce Karima Kavita Khadija Kirsten Latifa Leonie Linda Lisette Malika Manon Margriet Marjan Marloes Melissa ' +
  'Mei Monique Naima Natasja Nathalie Olga Özlem Patricia Petra Rachida Ramona Rosanne Samantha Sandra Saskia ' +
  'Sevda Sharon Sheila Silvia Simone Soraya Suzan Sylvana Tamara Wendy Yvonne Zohra'
).split(' ');

export const fatherNames: readonly string[] = (
  'Abdel Ahmet Albert Andre Anton Arjan Aziz Bart Ben Berry Brahim Carlos Cees Danny Dennis Driss Edwin Emre ' +
  'Erik Erwin Faisal Frank Geert Gert-Jan Hakan Hans Hassan Henk Ivo Jaap Jamal Jan-Willem Jeffrey Jeroen Johan ' +
  'John Jurgen Karim Kees Kevin Khalid Leon Luc Marcel Marco Mark Martijn Mehmet Michel Mike Mohamed Mustafa ' +
  'Nico Orlando Osman Patrick Paul Peter Piotr Radjin Ralph Raymond Remco Rob Robert Ron Roy Ruud Said Sander ' +
  'Serdar Stefan Steven Theo Tim Vincent Wei Wilco Winston'
).split(' ');
