package factbook.fact;

/** What a subject is. {@link #PARK} is the main subject of the book; all others are entities. */
public enum SubjectKind {
  PARK,
  PERSON,
  ORGANISATION,
  EVENT,
  PLATFORM,
  PLACE,
  DOCUMENT
}
