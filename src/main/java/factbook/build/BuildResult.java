package factbook.build;

import factbook.publish.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build did, or would do.
 *
 * @param output where the site is
 * @param plan what changed there; null where mistakes stopped the build
 * @param pages how many pages the site has
 */
public record BuildResult(Path output, @Nullable Plan plan, int pages) {
  /** A build that mistakes have stopped. */
  static BuildResult stopped(Path output) {
    return new BuildResult(output, null, 0);
  }

  /** What to tell the publisher: a summary; every file where it was a dry run. */
  public List<String> lines(boolean isDryRun) {
    if (plan == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(isDryRun ? plan.lines() : List.of());
    lines.add(output + ": " + pages + " pages; " + plan.summary());
    return lines;
  }
}
