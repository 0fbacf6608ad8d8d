package factbook.starter;

import factbook.fact.Kind;
import factbook.fact.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What an editor wants to add; whatever is null is left to be filled in. */
public sealed interface Wanted {
  /**
   * A park or entity.
   *
   * @param id its id, and the name of its file
   */
  record NewSubject(String id, SubjectKind kind, @Nullable String name, @Nullable String pinyin)
      implements Wanted {}

  /**
   * A fact of a subject.
   *
   * @param id null for one made of the property and the year
   * @param value as printed; where it is null, the figure of the evidence
   * @param at EDTF
   * @param due EDTF, of what was not observed
   */
  record NewFact(
      String subject,
      String property,
      @Nullable String id,
      @Nullable String value,
      Kind kind,
      @Nullable String at,
      @Nullable String due,
      Stands evidence)
      implements Wanted {}

  /** An event of a subject. */
  record NewEvent(
      String subject, String id, @Nullable String at, @Nullable String text, Stands evidence)
      implements Wanted {}

  /**
   * Where something stands.
   *
   * @param paragraph from 1
   * @param figure as printed
   * @param date as printed
   * @param words one of the words that the record lists
   */
  record Stands(
      @Nullable String source,
      @Nullable Integer paragraph,
      @Nullable String figure,
      @Nullable String date,
      @Nullable String words) {}
}
