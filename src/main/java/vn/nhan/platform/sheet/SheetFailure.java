package vn.nhan.platform.sheet;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why a whole spreadsheet is refused; nothing of it is kept. */
public final class SheetFailure extends DomainFailure {

    private SheetFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private SheetFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static SheetFailure tooLarge(int megabytes) {
        return new SheetFailure(FailureKind.TOO_LARGE, "sheet.too-large", Map.of("maxMegabytes", megabytes));
    }

    /** Small on the way, huge once unpacked. */
    static SheetFailure unpacksTooLarge(long megabytes) {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.unpacks-too-large", Map.of("maxMegabytes", megabytes));
    }

    static SheetFailure macros() {
        return new SheetFailure(FailureKind.UNSUPPORTED, "sheet.macros");
    }

    static SheetFailure password() {
        return new SheetFailure(FailureKind.UNSUPPORTED, "sheet.password");
    }

    /** The binary workbooks of Excel 97 to 2003, and of Excel's xlsb. */
    static SheetFailure oldFormat() {
        return new SheetFailure(FailureKind.UNSUPPORTED, "sheet.old-format");
    }

    static SheetFailure notASheet() {
        return new SheetFailure(FailureKind.UNSUPPORTED, "sheet.not-a-sheet");
    }

    /** What the file is, is not what its name says. */
    static SheetFailure wrongExtension(String name, String content) {
        return new SheetFailure(
                FailureKind.UNSUPPORTED, "sheet.wrong-extension", Map.of("name", name, "content", content));
    }

    static SheetFailure tooManyColumns(int max) {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.too-many-columns", Map.of("max", max));
    }

    static SheetFailure tooManyRows(int max) {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.too-many-rows", Map.of("max", max));
    }

    static SheetFailure tooManyCells(int max) {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.too-many-cells", Map.of("max", max));
    }

    static SheetFailure damaged() {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.damaged");
    }

    static SheetFailure empty() {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.empty");
    }

    static SheetFailure encoding() {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.encoding");
    }

    /** Written with fonts from before Unicode. */
    static SheetFailure legacyText(LegacyText encoding) {
        return new SheetFailure(FailureKind.RULE_BROKEN, "sheet.legacy-text", Map.of("encoding", encoding.shown()));
    }
}
