package factbook.build;

import factbook.publish.Plan;
import factbook.publish.Switch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build did, or would do.
 *
 * @param output where the site is
 * @param plan what changed there; null where mistakes stopped the build
 * @param how how the new site took the place of the old one
 * @param pages how many pages the site has
 */
public record BuildResult(Path output, @Nullable Plan plan, Switch how, int pages) {
  /** A build that mistakes have stopped. */
  static BuildResult stopped(Path output) {
    return new BuildResult(output, null, Switch.NONE, 0);
  }

  /** What to tell the publisher: a summary; every file where it was a dry run. */
  public List<String> lines(boolean isDryRun) {
    if (plan == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(isDryRun ? plan.lines() : List.of());
    for (String edited : plan.edited()) {
      lines.add("! " + edited + " had been edited by hand; the edit is gone");
    }
    if (how == Switch.FILE_BY_FILE) {
      lines.add(
          output
              + " cannot be renamed, so its files were exchanged one by one: a reader may have"
              + " seen old and new files side by side for a moment");
    }
    lines.add(output + ": " + pages + " pages; " + plan.summary());
    return lines;
  }
}
