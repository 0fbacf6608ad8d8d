package factbook.build;

import java.util.ArrayList;
import java.util.List;

/** How long the stages took. Never part of any output file. */
public final class Timings {
  private final List<Stage> stages = new ArrayList<>();
  private long since = System.nanoTime();

  /**
   * A finished stage.
   *
   * @param name its word
   * @param milliseconds how long it took
   */
  public record Stage(String name, long milliseconds) {}

  /** Ends a stage that began when the one before ended. */
  void end(String name) {
    long now = System.nanoTime();
    stages.add(new Stage(name, (now - since) / 1_000_000));
    since = now;
  }

  /** The stages in their order. */
  public List<Stage> stages() {
    return List.copyOf(stages);
  }
}
