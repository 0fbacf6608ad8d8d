package factbook.localize;

import factbook.drawing.Drawing;
import factbook.drawing.Drawing.Box;
import factbook.drawing.Drawing.Line;
import factbook.drawing.Edge;
import factbook.drawing.Vertex;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.Subject;
import factbook.site.Site;
import factbook.view.DrawingView;
import factbook.view.DrawingView.LineView;
import factbook.view.DrawingView.NodeView;
import factbook.view.DrawingView.RowView;
import factbook.view.LinkView;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives drawings of subjects their names, links and looks, in one script. */
final class Drawings {
  private final Site site;
  private final Names names;
  private final Links links;

  Drawings(Site site, Names names, Links links) {
    this.site = site;
    this.names = names;
    this.links = links;
  }

  /** What is drawn, with the words that say so. */
  record Caption(String id, String title, String description) {}

  /** A line to draw, and how far what it says is so. */
  record Stroke(Edge edge, Kind kind) {
    static Stroke along(Relation relation) {
      return new Stroke(new Edge(relation.from(), relation.to()), relation.kind());
    }

    static Stroke against(Relation relation) {
      return new Stroke(new Edge(relation.to(), relation.from()), relation.kind());
    }
  }

  /** The edges of strokes, each once. */
  static List<Edge> edges(Collection<Stroke> strokes) {
    return strokes.stream().map(Stroke::edge).distinct().toList();
  }

  /** Subjects as vertices. */
  List<Vertex> vertices(Collection<String> ids) {
    return ids.stream().distinct().map(id -> new Vertex(id, names.subject(id))).toList();
  }

  /** The ends of strokes. */
  static Set<String> ends(Collection<Stroke> strokes) {
    Set<String> ends = new LinkedHashSet<>();
    for (Stroke stroke : strokes) {
      ends.add(stroke.edge().from());
      ends.add(stroke.edge().to());
    }
    return ends;
  }

  /** A drawing as a page shows it. */
  DrawingView view(Drawing drawing, Collection<Stroke> strokes, Caption caption, String page) {
    Map<Edge, Kind> kinds = new LinkedHashMap<>();
    strokes.forEach(stroke -> kinds.merge(stroke.edge(), stroke.kind(), Drawings::firmer));
    return new DrawingView(
        caption.id(),
        caption.title(),
        caption.description(),
        drawing.width(),
        drawing.height(),
        drawing.boxes().stream().map(box -> node(box, page)).toList(),
        drawing.lines().stream()
            .map(line -> line(line, Objects.requireNonNull(kinds.get(line.edge()))))
            .toList());
  }

  /** What is so outweighs what is wanted. */
  private static Kind firmer(Kind left, Kind right) {
    return left.compareTo(right) < 0 ? left : right;
  }

  private NodeView node(Box box, String page) {
    Subject subject = Objects.requireNonNull(site.book().subjects().get(box.id()), box.id());
    return new NodeView(
        new LinkView(names.subject(box.id()), links.subject(page, box.id())),
        Figures.ascii(subject.kind()),
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        box.rows().stream().map(row -> new RowView(row.text(), row.x(), row.y())).toList());
  }

  private static LineView line(Line line, Kind kind) {
    return new LineView(line.path(), Figures.ascii(kind), line.isSide());
  }
}
