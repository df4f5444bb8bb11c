package vn.nhan.tenant.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A place that province files come from. */
interface FileSource {

    /** Names of the province files, such as {@code hung-yen.yaml}. */
    List<String> names(FileProblems problems) throws IOException;

    /** What is at fault when the names cannot be had. */
    String listing();

    /** The file of that name, relative to the place; empty when there is none. */
    Optional<byte[]> read(String name) throws IOException;

    /** How the author of the file knows it. */
    String label(String name);
}
