package vn.nhan.identity.subject;

import java.util.List;

/** A kind of request to choose, with what it means. Being forgotten has a page of its own. */
record KindChoice(String value, String label, String hint) {

    static List<KindChoice> all(SubjectMessages words) {
        return List.of(
                new KindChoice(RequestKind.ACCESS.key(), words.kindAccess(), words.kindAccessHint()),
                new KindChoice(RequestKind.RECTIFY.key(), words.kindRectify(), words.kindRectifyHint()),
                new KindChoice(RequestKind.WITHDRAW.key(), words.kindWithdraw(), words.kindWithdrawHint()),
                new KindChoice(RequestKind.OBJECT.key(), words.kindObject(), words.kindObjectHint()));
    }

    static String name(RequestKind kind, SubjectMessages words) {
        return switch (kind) {
            case ACCESS -> words.kindAccess();
            case RECTIFY -> words.kindRectify();
            case WITHDRAW -> words.kindWithdraw();
            case ERASE -> words.kindErase();
            case OBJECT -> words.kindObject();
        };
    }
}
