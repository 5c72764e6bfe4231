/**
 * Given names that a code name may never be, also when nobody in this vault bears them. The first list
 * holds things that are names too; the second the given names one meets most in Dutch schools. Common
 * knowledge, from no register; it needn't be complete: the names in the vault are checked as well.
 */
const thingsThatAreNames = `
  Roos Roosje Storm Linde Jade Robijn Sterre Ster Zon Maan Bloem Hazel Olijf Olivia Merel Lijster Madelief Viola
  Violet Iris Lelie Lily Margriet Jasmijn Camelia Dahlia Daisy Heather Erica Laurier Laura Rosa Rozemarijn
  Tijm Basil Saffron Ginger Amber Parel Pearl Ruby Opal Onyx Saffier Emerald Diamant Kristal Crystal Coral
  Koraal Goud Zilver Silver Jet Ebba Ivoor Luna Stella Nova Aurora Dagmar Sunny Sky Skye Rain Winter Zomer
  Summer Autumn Lente April Mei May June Juno Juli Juul August Augustus Oceaan Ocean River Beek Brook Bram
  Eik Eiko Hulst Den Ash Rowan Willow Wilg Berk Ceder Cypres Laurel Palm Olive Vlinder Valk Falco Arend Havik
  Zwaan Wolf Wolfje Beer Ben Leeuw Leo Vos Fox Raaf Raven Robin Mees Meeuw Duif Kwik Bij Bries Wind Mistral
  Ijs Sneeuw Vuur Vonk Vlam Echo Melodie Melody Harmony Lied Aria Viva Vita Hoop Faith Hope Joy Vrede Pax
  Engel Angel Ridder Koning Prins Prinses Page Hunter Mason Cooper Piet Klaas Rein Ridge Stone Steen Rocky
  Rots Reed Riet Ross Art Mark Bill Rob Bob Pim Pip Pien Kit Kick Ties Ton Tip Sil Sam Guy Lot Lotus Mila
  Mare Marina Zee Bo Bowie Dag Dewi Fien Fleur Flora Gaia Hanna Indigo Juweel Jewel Kaja Kers Cherry Kiwi
  Appel Peer Perzik Peach Pruim Druif Vanille Kaneel Cinnamon Nootje Noot Suiker Honing Honey Zoet Toon Taco
  Bas Harper Piper Dok Haven Kade Kai Reede Veer Boot Anker Jona Rolf Rik Wiek Mika Sol Roet
`;

const common = `
  Noah Liam Lucas Luca Levi Finn Daan Sem Milan James Mees Bram Luuk Adam Thijs Lars Jesse Julian Hugo Max Teun
  Jan Jens Gijs Siem Boaz Floris Stijn Ruben Thomas Tim Tom Mats Cas Guus Tijn Niels Joris Jasper Koen Olivier
  Oliver Benjamin David Daniel Samuel Elias Aaron Abel Alexander Mohammed Mohamed Ali Omar Yusuf Ibrahim
  Ahmed Amir Amin Bilal Hamza Ilyas Ismail Rayan Zayd Yassin Emir Kerem Mert Eren Deniz Can Filip Jakub
  Adrian Oscar Felix Willem Pieter Hendrik Johan Johannes Cornelis Kees Jaap Joost Maarten Martijn Erik Frank
  Rick Nick Mick Dean Dex Dylan Jayden Jaden Ryan Kevin Justin Mike Wesley Bart Wout Wouter Sjoerd Jelle Jurre
  Melle Fedde Tygo Tycho Quinten Rens Pepijn Morris Otis Otto Otte Moos Loek Ezra Mason Joep Jip Jop Job Sjors
  Emma Julia Mila Sophie Sofie Zoe Zoë Olivia Tess Anna Sara Saar Sarah Evi Eva Nora Noor Noortje Lotte Liv Lieke
  Lisa Lynn Elin Elena Ella Yara Fenna Fenne Isa Isabella Isabel Maud Milou Femke Floor Feline Loïs Lois Norah
  Nina Nova Nienke Sanne Sophia Sofia Suze Vera Fay Faye Fien Lina Lena Lauren Lize Livia Luna Maria Marie
  Mia Myrthe Naomi Nadia Amira Amina Aya Aisha Fatima Hafsa Inaya Yasmin Yasmine Layla Leyla Zeynep Elif Esma
  Defne Hira Safa Salma Samira Maryam Mariam Malak Zara Hannah Hailey Jolie Julie Juliette Charlotte Amelie
  Benthe Bente Britt Bobbi Puck Pleun Guusje Teuntje Veerle Wende Anouk Anne Anneke Annemarie Marieke Marijke
  Maartje Machteld Madelon Hilde Hille Ilse Ineke Ingrid Jolanda Karin Kim Linda Manon Mirjam Monique Petra
  Renske Rianne Roos Sandra Saskia Simone Susan Tamara Thea Tineke Trudy Wilma Yvonne Zola Ava Chloé Chloe
`;

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** As written; compare folded. */
export const givenNames: readonly string[] = [...split(thingsThatAreNames), ...split(common)];
