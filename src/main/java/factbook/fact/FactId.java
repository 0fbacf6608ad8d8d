package factbook.fact;

import java.util.Comparator;

/**
 * The id of a fact in the whole book, {@code subject/name}, for example {@code
 * yunqi-town/companies-2018}.
 *
 * @param subject the id of the subject
 * @param name the id within the subject; also the anchor {@code f-name} on its page
 */
public record FactId(String subject, String name) implements Comparable<FactId> {
  private static final Comparator<FactId> ORDER =
      Comparator.comparing(FactId::subject).thenComparing(FactId::name);

  /** Subjects and names that count up have hashes that do so too, and sums of which are alike. */
  @Override
  public int hashCode() {
    return subject.hashCode() * 0x9E3779B1 + name.hashCode();
  }

  @Override
  public int compareTo(FactId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return subject + "/" + name;
  }
}
