package vn.nhan.platform.sheet;

/** Follows the bytes of a sheet's XML and refuses an attribute {@code r} that names a column no spreadsheet has. */
final class CellReferences {

    /** XFD is the last column there is. */
    private static final int LETTERS = 3;

    private enum At {
        ELSEWHERE,
        BLANK,
        NAME,
        EQUALS,
        VALUE
    }

    private At at = At.ELSEWHERE;
    private int letters;

    void read(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            read(bytes[i]);
        }
    }

    private void read(byte b) {
        if (b == 0) {
            throw SheetFailure.damaged();
        }
        var blank = b == ' ' || b == '\t' || b == '\n' || b == '\r';
        at = switch (at) {
            case ELSEWHERE -> blank ? At.BLANK : At.ELSEWHERE;
            case BLANK -> blank ? At.BLANK : b == 'r' ? At.NAME : At.ELSEWHERE;
            case NAME -> blank ? At.NAME : b == '=' ? At.EQUALS : At.ELSEWHERE;
            case EQUALS -> blank ? At.EQUALS : b == '"' || b == '\'' ? begin() : At.ELSEWHERE;
            case VALUE -> value(b);
        };
    }

    private At begin() {
        letters = 0;
        return At.VALUE;
    }

    private At value(byte b) {
        if (b == '&') {
            throw SheetFailure.damaged();
        }
        if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
            if (++letters > LETTERS) {
                throw SheetFailure.tooManyColumns(SheetLimits.COLUMNS);
            }
            return At.VALUE;
        }
        return b >= '0' && b <= '9' ? At.VALUE : At.ELSEWHERE;
    }
}
