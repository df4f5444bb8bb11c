package vn.nhan.marketplace.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.mapping.RemoteNames;

/** Fields that differ in the reader's words: a marketplace's ids by what it calls them, as far as it has told. */
record DiffRows(BoardWords words, RemoteNames.Names names) {

    private static final String CATEGORY = "category";
    private static final String ATTRIBUTES = "attributes";
    private static final String OPTIONS = "options";
    /** As {@link Options} keeps a package. */
    private static final Pattern NAMED = Pattern.compile("([^\\s{]+)\\{([^}]*)}");

    /** The marketplace's categories among these values, by whose names they are read. */
    static Set<String> categories(Stream<PreviewView.Change> changes) {
        var ids = new HashSet<String>();
        changes.filter(change -> change.field().equals(CATEGORY))
                .flatMap(change -> Stream.of(text(change.before()), text(change.after())))
                .filter(id -> !id.isBlank())
                .forEach(ids::add);
        return Set.copyOf(ids);
    }

    /** What is empty on both sides is no news to anybody. */
    static boolean tellsSomething(PreviewView.Change change) {
        return !text(change.before()).isBlank() || !text(change.after()).isBlank();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    DiffRow of(PreviewView.Change change) {
        return new DiffRow(
                words.field(change.field()),
                said(change.field(), change.before()),
                said(change.field(), change.after()));
    }

    private List<DiffRow.Words> said(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return plain(words.value(field, null));
        }
        return switch (field) {
            case CATEGORY -> List.of(category(value));
            case ATTRIBUTES -> value.lines().map(this::attribute).toList();
            case OPTIONS -> packages(value);
            default -> plain(words.value(field, value));
        };
    }

    private static List<DiffRow.Words> plain(String text) {
        return List.of(new DiffRow.Words(text, null));
    }

    private DiffRow.Words category(String id) {
        return names.category(id)
                .map(name -> new DiffRow.Words(name, id))
                .orElseGet(() -> new DiffRow.Words(words.value(CATEGORY, id), null));
    }

    private List<DiffRow.Words> packages(String value) {
        var named = NAMED.matcher(value)
                .results()
                .map(found ->
                        new DiffRow.Words(words.value(OPTIONS, found.group(2).replace("=", ": ")), found.group(1)))
                .toList();
        return named.isEmpty() ? value.lines().map(this::labelled).toList() : named;
    }

    /** {@link Labels} keeps packages as {@code sku=label}, one a line. */
    private DiffRow.Words labelled(String line) {
        var at = line.indexOf('=');
        return at < 0
                ? new DiffRow.Words(words.value(OPTIONS, line), null)
                : new DiffRow.Words(words.value(OPTIONS, line.substring(at + 1)), line.substring(0, at));
    }

    /** Connectors keep them as {@code id=value}, one a line; a line without goes on with the value before it. */
    private DiffRow.Words attribute(String line) {
        var at = line.indexOf('=');
        var id = at < 0 ? "" : line.substring(0, at);
        return names.attribute(id)
                .map(name -> new DiffRow.Words(
                        words.attribute(name, words.value(ATTRIBUTES, line.substring(at + 1))),
                        name.equals(id) ? null : id))
                .orElseGet(() -> new DiffRow.Words(words.value(ATTRIBUTES, line), null));
    }
}
