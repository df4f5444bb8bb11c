package vn.nhan.marketplace.board;

import java.util.Locale;
import java.util.Map;
import vn.nhan.marketplace.connector.Step;

/** What can be done at a marketplace. */
enum StepKind {
    PICTURE,
    CREATE,
    WRITE,
    PRICE,
    STOCK,
    PUBLISH,
    UNLIST,
    REMOVE,
    AWAIT,
    LOOK;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StepKind of(Step step) {
        return ofName(step.getClass().getSimpleName(), step instanceof Step.Upsert upsert && upsert.creates());
    }

    /** As the history keeps it. */
    static StepKind kept(String name, Map<String, Object> detail) {
        return ofName(name, Boolean.TRUE.equals(detail.get("creates")));
    }

    private static StepKind ofName(String name, boolean creates) {
        return switch (name) {
            case "PutImage" -> PICTURE;
            case "Upsert" -> creates ? CREATE : WRITE;
            case "SetPrice" -> PRICE;
            case "SetStock" -> STOCK;
            case "Publish" -> PUBLISH;
            case "Unlist" -> UNLIST;
            case "Remove" -> REMOVE;
            case "Await" -> AWAIT;
            default -> LOOK;
        };
    }
}
