package factbook.drawing;

/** What joins two vertices, by their ids. */
public record Edge(String from, String to) {}
