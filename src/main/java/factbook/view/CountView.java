package factbook.view;

/** What became of the figures of one source, or of all. */
public record CountView(int figures, int facts, int excluded, int unaccounted) {
  /** Both together. */
  public CountView plus(CountView other) {
    return new CountView(
        figures + other.figures,
        facts + other.facts,
        excluded + other.excluded,
        unaccounted + other.unaccounted);
  }
}
