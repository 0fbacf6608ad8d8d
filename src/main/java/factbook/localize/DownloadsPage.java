package factbook.localize;

import factbook.fact.Settings;
import factbook.figure.FigureFormat;
import factbook.site.Download;
import factbook.view.DownloadsView;
import factbook.view.DownloadsView.FileView;
import factbook.view.LayoutView;
import java.math.BigDecimal;
import java.util.List;
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
        files.stream().map(file -> view(layout, file)).toList(),
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
}
