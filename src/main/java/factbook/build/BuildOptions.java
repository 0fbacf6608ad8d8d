package factbook.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked for.
 *
 * @param book the folder with content, seeds and templates
 * @param output where the site goes
 * @param baseUrl where it will be published, with a slash at the end; null for the book's own
 * @param isStrict whether a warning stops it
 * @param isFull whether to take nothing from earlier builds: the site is the same, but every page
 *     is made anew and every file of the output is compared byte by byte
 * @param isDryRun whether to plan only
 * @param isOffline whether to make the books to take along, too
 * @param jobs how many threads render
 */
public record BuildOptions(
    Path book,
    Path output,
    @Nullable String baseUrl,
    boolean isStrict,
    boolean isFull,
    boolean isDryRun,
    boolean isOffline,
    int jobs) {}
