package factbook.view;

/** A page ready to be shown: everything its template needs, in one script. */
public sealed interface View
    permits HomeView,
        ParksView,
        SubjectView,
        EntitiesView,
        PropertiesView,
        PropertyView,
        CompareView,
        TimelineView,
        TargetsView,
        SourcesView,
        SourceView,
        QualityView,
        ChangesView,
        EditionPageView,
        RelationsPageView,
        GlossaryView,
        DownloadsView,
        AboutView,
        SearchView,
        ChooserView,
        NotFoundView,
        MovedView {
  /** The file name of the template that shows it, for example {@code park.ftlh}. */
  String template();

  /** What every page has around its content. */
  LayoutView layout();
}
