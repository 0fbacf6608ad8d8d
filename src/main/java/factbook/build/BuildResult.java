package factbook.build;

import factbook.publish.Plan;
import factbook.publish.Switch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build did, or would do.
 *
 * @param output where the site is
 * @param plan what changed there; null where mistakes stopped the build
 * @param how how the new site took the place of the old one
 * @param pages how many pages the site has
 * @param anew how many of them had to be made; the others were taken over from the build before
 */
public record BuildResult(Path output, @Nullable Plan plan, Switch how, int pages, int anew) {
  /** A build that mistakes have stopped. */
  static BuildResult stopped(Path output) {
    return new BuildResult(output, null, Switch.NONE, 0, 0);
  }

  /**
   * A build with nothing to do, which has not even looked at the names of the files.
   *
   * @param files how many files of ours the output has
   * @param foreign how many of others
   */
  static BuildResult unchanged(Path output, int pages, int files, int foreign) {
    Plan nothing =
        new Plan(
            List.of(),
            List.of(),
            List.of(),
            Collections.nCopies(files, ""),
            Collections.nCopies(foreign, ""),
            List.of());
    return new BuildResult(output, nothing, Switch.NONE, pages, 0);
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
    lines.add(output + ": " + pages + " pages, " + anew + " made anew; " + plan.summary());
    return lines;
  }
}
