package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relations of a subject that are read alike: {@code 位于}. */
public record RelationsView(String label, List<RelationView> relations) {
  /** Keeps an own copy. */
  public RelationsView {
    relations = List.copyOf(relations);
  }

  /**
   * One relation.
   *
   * @param id its id in the book, by which its evidence is found
   * @param other the subject at the other end
   * @param date in words; null where no source says
   * @param kind {@code observed}, {@code target}, {@code plan} or {@code forecast}
   * @param kindWords the same in words
   * @param note what the reader must know; null where there is nothing
   * @param evidence where it stands
   */
  public record RelationView(
      String id,
      LinkView other,
      @Nullable String date,
      String kind,
      String kindWords,
      @Nullable String note,
      List<EvidenceView> evidence) {
    /** Keeps an own copy. */
    public RelationView {
      evidence = List.copyOf(evidence);
    }
  }
}
