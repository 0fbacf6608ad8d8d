package factbook.drawing;

/** Something to draw: an id, unique in a drawing, and the name that stands in its box. */
public record Vertex(String id, String name) {}
