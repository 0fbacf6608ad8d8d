package factbook.build;

import factbook.cache.CacheFolder;
import factbook.cache.KnownPages;
import factbook.cache.LastBuild;
import factbook.cache.NewPages;
import factbook.cache.ValueDigest;
import factbook.content.Content;
import factbook.diagnostic.Diagnostics;
import factbook.publish.Plan;
import factbook.publish.Publication;
import factbook.scan.BookStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a build knows of the one before.
 *
 * <p>Where generator, options, book and output are as the last build left them, there is nothing to
 * do. Otherwise all of the book is read and proven again, and pages are taken over one by one (see
 * {@link Reuse}).
 */
final class Incremental {
  private final BuildOptions options;
  private final CacheFolder folder;
  private final Instant began;
  private final @Nullable String setting;

  private final @Nullable LastBuild last;
  private final boolean isOutputAsItWas;
  private final boolean isAllAsItWas;

  /** The state of the book before anything of it is read; null where it is not known or needed. */
  private final @Nullable String book;

  private Incremental(BuildOptions options, @Nullable LastBuild last, CacheFolder folder) {
    this.options = options;
    this.folder = folder;
    this.last = last;
    this.began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    this.setting = setting(options);
    // Two walks through many files; neither waits for the other.
    CompletableFuture<Boolean> output =
        CompletableFuture.supplyAsync(() -> last != null && isAsItWas(options.output(), last));
    BookStamp now = look(options.book());
    this.isAllAsItWas =
        last != null
            && last.setting().equals(setting)
            && last.book().equals(digest(now, Instant.ofEpochMilli(last.since())))
            && output.join();
    this.isOutputAsItWas = output.join();
    this.book = isAllAsItWas ? null : digest(now, began);
  }

  /** Looks at the book and the output, before either is read. */
  static Incremental open(BuildOptions options) {
    CacheFolder folder = CacheFolder.of(options.book(), options.output());
    return new Incremental(options, options.isFull() ? null : folder.last(), folder);
  }

  private static @Nullable String setting(BuildOptions options) {
    String generator = Generator.id();
    return generator == null
        ? null
        : ValueDigest.of(new Setting(generator, options.baseUrl(), options.isOffline()));
  }

  /** What makes a difference beside the book; a number of threads does not. */
  private record Setting(String generator, @Nullable String baseUrl, boolean isOffline) {}

  private static @Nullable BookStamp look(Path book) {
    try {
      return BookStamp.of(book);
    } catch (IOException unreadable) {
      return null; // who reads it will say so
    }
  }

  private static @Nullable String digest(@Nullable BookStamp book, Instant since) {
    try {
      return book == null ? null : book.digest(since);
    } catch (IOException unreadable) {
      return null; // who reads it will say so
    }
  }

  private static boolean isAsItWas(Path output, LastBuild last) {
    try {
      return last.output().equals(Publication.stamp(output));
    } catch (IOException unreadable) {
      return false; // who publishes will say so
    }
  }

  /** Whether nothing has changed; if so, its warnings are added again. */
  boolean isStillSo(Diagnostics diagnostics) {
    if (last == null || !isAllAsItWas) {
      return false;
    }
    last.remarks().forEach(diagnostics::add);
    return true;
  }

  /** What a build with nothing to do tells. */
  BuildResult result(Path output) {
    LastBuild same = Objects.requireNonNull(last);
    return BuildResult.unchanged(output, same.pages(), same.files(), same.foreign());
  }

  /** The pages of the last build; none where nobody can tell which generator made them. */
  KnownPages pages() {
    return options.isFull() || setting == null ? KnownPages.NONE : folder.pages();
  }

  /** Takes the pages of this build, which has the output to itself. */
  NewPages begin() {
    return options.isDryRun() || setting == null ? NewPages.lost() : folder.begin();
  }

  /** Puts files into a publication, or lets it keep those that stand there. */
  Output into(Publication publication) {
    return new Output() {
      @Override
      public void put(String path, byte[] bytes) throws IOException {
        publication.put(path, bytes);
      }

      @Override
      public void put(String path, byte[] bytes, String sha256) throws IOException {
        publication.put(path, bytes, sha256);
      }

      @Override
      public void write(String path, Content content) throws IOException {
        publication.put(path, content);
      }

      @Override
      public boolean keep(String path, String sha256) throws IOException {
        return publication.keep(path, sha256, isOutputAsItWas);
      }
    };
  }

  /** Remembers a build that has been published. */
  void keep(BuildResult result, Publication publication, NewPages pages, Diagnostics diagnostics) {
    Plan plan = result.plan();
    if (options.isDryRun() || plan == null) {
      return;
    }
    String output = stamp(publication);
    LastBuild now = null;
    if (setting != null && book != null && output != null) {
      int files = plan.added().size() + plan.changed().size() + plan.unchanged().size();
      now =
          new LastBuild(
              setting,
              began.toEpochMilli(),
              book,
              output,
              result.pages(),
              files,
              plan.foreign().size(),
              diagnostics.sorted());
    }
    folder.keep(now, pages);
  }

  private @Nullable String stamp(Publication publication) {
    try {
      return publication.stamp(began);
    } catch (IOException unreadable) {
      return null; // the site is published all the same
    }
  }
}
