package factbook.build;

/** Hears how far a run is. Called by several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * A stage has come this far.
   *
   * @param stage the word of ARCHITECTURE.md: scan, load, assemble, render, check, publish
   * @param done how many things are done
   * @param total how many there are; 0 where nobody knows
   */
  void at(String stage, int done, int total);
}
