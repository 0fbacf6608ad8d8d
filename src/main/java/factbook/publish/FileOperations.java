package factbook.publish;

import factbook.content.Content;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Everything that publishing does to the file system, one step a method, so that tests can pull the
 * plug between any two of them.
 */
interface FileOperations {
  /** Makes a folder and those above it; fine if it is there. */
  void createFolders(Path folder) throws IOException;

  /** Makes an empty folder with the owner, permissions and times of another. */
  void createFolderLike(Path model, Path folder) throws IOException;

  /** Writes a file that is not there yet. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Writes a file that is not there yet, piece by piece. */
  void write(Path file, Content content) throws IOException;

  /** A second name for a file, or a copy of it where the file system knows no second names. */
  void linkOrCopy(Path file, Path name) throws IOException;

  /** Copies one file with its times, or one symbolic link as such. */
  void copy(Path from, Path to) throws IOException;

  /** Renames at one stroke; takes the place of a file, or of an empty folder, at the new name. */
  void move(Path from, Path to) throws IOException;

  /** Removes a file, a link or an empty folder; fine if it is gone. */
  void delete(Path path) throws IOException;

  /** Gives a folder back the time of its last change. */
  void copyTime(Path model, Path folder) throws IOException;

  /** Sees to it that written files, and the names in folders, survive a power cut. */
  void sync(Collection<Path> paths) throws IOException;

  /** Removes a folder with everything in it; links are removed, not followed. */
  default void deleteTree(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      delete(folder);
      return;
    }
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      names.forEach(inside::add);
    }
    for (Path path : inside) {
      deleteTree(path);
    }
    delete(folder);
  }
}
