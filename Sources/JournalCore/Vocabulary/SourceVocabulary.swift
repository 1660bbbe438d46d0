/// The sources of the vocabulary and the rules: guidance first, then the four lay articles.
package enum SourceVocabulary {
  package static let all: [VocabularySource] = guidance + references + articles

  /// The source of a key; case is ignored.
  package static func source(key: String) -> VocabularySource? {
    let typed = key.lowercased()
    return all.first { $0.key.lowercased() == typed }
  }

  private static let guidance = [
    VocabularySource(
      "NHS-TW", "Twitching eyes and muscles", "NHS",
      address: "www.nhs.uk/conditions/twitching-eyes-and-muscles",
      standing: "national public guidance, read in copies"),
    VocabularySource(
      "NICE-127", "NG127 Suspected neurological conditions", "NICE",
      address: "www.nice.org.uk/guidance/ng127",
      standing: "national guideline, read second-hand"),
    VocabularySource(
      "MAYO-EYE", "Eye twitching: when to see a doctor", "Mayo Clinic", year: 2021,
      standing: "hospital guidance"),
    VocabularySource(
      "AAO", "EyeSmart eyelid spasm page, and an ophthalmologist's answer of 2013",
      "American Academy of Ophthalmology", standing: "specialty society"),
    VocabularySource(
      "NANOS", "Eyelid myokymia", "North American Neuro-Ophthalmology Society", year: 2016,
      standing: "specialty society"),
    VocabularySource("SP-MYO", "Myokymia of the eyelid", "StatPearls", standing: "review"),
    VocabularySource(
      "MSC", "Eyelid myokymia treatment, article 1213160", "Medscape", standing: "review"),
    VocabularySource(
      "CC-HFS", "Hemifacial spasm symptoms (May 2024); Kong & Park 2007, by way of an encyclopedia",
      "Weill Cornell Neurosurgery; U. Manitoba cranial nerve centre",
      standing: "specialist centres"),
    VocabularySource(
      "MLP", "Muscle twitching (copy of 2008); facial tics", "MedlinePlus / A.D.A.M.",
      standing: "national library, older copies"),
    VocabularySource(
      "STROKE", "Stroke pages; FAST list",
      "Stroke Association (UK), NHS Wales, Northern Ireland; American Stroke Association",
      standing: "national guidance and societies"),
    VocabularySource(
      "TIA", "NG128; National Clinical Guideline for Stroke 2023", "NICE and others",
      standing: "national guideline, read second-hand"),
    VocabularySource(
      "NHS-BP", "Bell's palsy", "NHS", year: 2023, standing: "national public guidance"),
    VocabularySource("RHS", "Ramsay Hunt", "Facial Palsy UK", standing: "charity"),
    VocabularySource(
      "EPI", "Focal seizures; first aid", "Epilepsy Action",
      standing: "charity, clinically reviewed"),
    VocabularySource(
      "MND", "Red flag tool", "MND Association / RCGP", standing: "professional tool"),
  ]

  private static let references = [
    VocabularySource(
      "BFS", "Summaries of benign-fasciculation follow-up studies", "several pages",
      standing: "secondary and weak, read second-hand"),
    VocabularySource(
      "MS-FM", "Clay & Villamar 2020; Hertz 2017", "Clin Case Rep; Case Rep Neurol Med",
      standing: "case reports"),
    VocabularySource(
      "HYPOCA", "Low calcium: Harrison's extract; an endocrine surgeon's page; BMJ 2008;336:1298",
      "Harrison's and others", standing: "textbook and review"),
    VocabularySource(
      "HYPOK", "Low potassium", "Mayo-licensed page (St Clair Health); MedicineNet",
      standing: "hospital guidance"),
    VocabularySource(
      "SERO", "Serotonin excess", "Healthify NZ; Mayo-licensed definition (Altru)",
      standing: "national and hospital guidance"),
    VocabularySource(
      "ALC", "Alcohol units; withdrawal; standard drink",
      "NHS trust and BDA; Drinkaware; NIAAA", standing: "national guidance"),
    VocabularySource(
      "CAF", "Opinion on caffeine (2015); caffeine tables; amounts in pregnancy",
      "EFSA; FDA; Mayo; NHS; HSE Ireland", standing: "regulators, partly read second-hand"),
    VocabularySource(
      "SLEEP", "Statement on sleep; abstract of 2015", "AASM; NSF", standing: "societies"),
    VocabularySource(
      "PREECL", "Pre-eclampsia text, read in the copy of Hull NHS and others", "NHS", year: 2025,
      standing: "national guidance"),
    VocabularySource(
      "TD", "Definitions of tardive dyskinesia", "Mayo-licensed; Healthwise",
      standing: "hospital guidance"),
    VocabularySource(
      "COCH", "Review CD004899.pub3", "Cochrane", year: 2020, standing: "systematic review"),
    VocabularySource(
      "SCALES", "JRS table; Jankovic 2009; HSGS 2019; PMC10480239; HFS-30 and HFS-36",
      "Craniofacial Muscles and several journals", standing: "papers"),
    VocabularySource(
      "DIARY", "Headache diary; neurological history; visit tips",
      "NICE; Merck Manual; International Essential Tremor Foundation",
      standing: "guideline and manual"),
    VocabularySource(
      "FHIR-SYM", "Symptoms Data Standards IG 1.0.0 STU1 (R4)", "HL7", standing: "standard"),
    VocabularySource(
      "EHDSI", "Terminologies 8.1.0, value sets", "eHDSI (EU)", standing: "standard"),
  ]

  private static let articles = [
    VocabularySource("src0", "A blog post", "a blog", standing: "lay, without references"),
    VocabularySource(
      "src1", "What causes your lip to twitch?", "Medical News Today", year: 2018,
      standing: "lay, with references"),
    VocabularySource("src2", "A health blog post", "an anonymous blog", standing: "lay"),
    VocabularySource(
      "src3", "A blog post with a physiotherapy section", "a blog", standing: "lay"),
  ]
}
