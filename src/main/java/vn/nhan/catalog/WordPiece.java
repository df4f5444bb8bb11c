package vn.nhan.catalog;

/** A stretch of a text that was changed. */
public record WordPiece(Kind kind, String text) {

    /** What became of it. */
    public enum Kind {
        STAYED,
        GONE,
        COME
    }

    public boolean isGone() {
        return kind == Kind.GONE;
    }

    public boolean isCome() {
        return kind == Kind.COME;
    }
}
