package factbook.localize;

import factbook.fact.Settings;
import factbook.figure.FigureFormat;
import factbook.site.Download;
import factbook.view.DownloadsView;
import factbook.view.DownloadsView.BookView;
import factbook.view.DownloadsView.FileView;
import factbook.view.LayoutView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The page of files for programs, in one script. */
final class DownloadsPage {
  private final Settings settings;
  private final Names names;
  private final Words words;

  DownloadsPage(Settings settings, Names names, Words words) {
    this.settings = settings;
    this.names = names;
    this.words = words;
  }

  DownloadsView of(LayoutView layout, List<Download> files) {
    return new DownloadsView(
        layout,
        files.stream().filter(Download::isBook).map(file -> book(layout, file)).toList(),
        files.stream().filter(file -> !file.isBook()).map(file -> view(layout, file)).toList(),
        names.text(settings.publisher()),
        settings.baseUrl(),
        layout.root() + "SHA256SUMS");
  }

  private FileView view(LayoutView layout, Download file) {
    return new FileView(
        file.name(),
        layout.root() + file.path(),
        Objects.requireNonNull(words.find("file-" + file.name().replace('.', '-')), file.name()),
        FigureFormat.number(BigDecimal.valueOf(file.bytes())),
        FigureFormat.number(BigDecimal.valueOf(file.rows())),
        file.sha256());
  }

  private BookView book(LayoutView layout, Download file) {
    String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    return new BookView(
        file.name(),
        layout.root() + file.path(),
        Objects.requireNonNull(words.find("offline-" + ending), ending),
        layout.twins().stream()
            .filter(twin -> file.name().equals(name(twin.lang(), ending)))
            .findFirst()
            .orElse(null),
        FigureFormat.number(BigDecimal.valueOf(file.bytes())),
        file.sha256());
  }

  private static String name(String lang, String ending) {
    return "book-" + lang.toLowerCase(Locale.ROOT) + "." + ending;
  }
}
