package vn.nhan.catalog.quality;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import vn.nhan.platform.text.Vietnamese;

/** What is asked of pictures. */
final class PictureRules {

    private PictureRules() {}

    static Optional<Lapse> some(Inspection on) {
        return on.goods().offer().photos().isEmpty() ? Optional.of(Lapse.of("photos-absent")) : Optional.empty();
    }

    /** Low: how many a buyer wants to see. */
    static Optional<Lapse> several(Inspection on) {
        var count = on.goods().offer().photos().size();
        return count == 0 || count >= on.low()
                ? Optional.empty()
                : Optional.of(new Lapse(
                        "photos-few",
                        (double) (on.low() - count) / on.low(),
                        Map.of("count", count, "wanted", on.low())));
    }

    /** Low: pixels of the longer edge of the picture that stands for the product. */
    static Optional<Lapse> large(Inspection on) {
        return on.goods().offer().photos().stream()
                .limit(1)
                .filter(photo -> Math.max(photo.width(), photo.height()) < on.low())
                .map(photo -> Lapse.of("photos-small", Map.of("pixels", on.low())))
                .findFirst();
    }

    /** The name of the product, or the same words under two pictures, tell nothing to those who can't see them. */
    static Optional<Lapse> described(Inspection on) {
        var photos = on.goods().offer().photos();
        var told = new HashSet<String>();
        told.add(Vietnamese.fold(on.goods().offer().product().name()));
        told.add("");
        var idle = photos.stream()
                .filter(photo -> !told.add(Vietnamese.fold(photo.alt())))
                .count();
        return idle == 0
                ? Optional.empty()
                : Optional.of(new Lapse("photos-undescribed", (double) idle / photos.size(), Map.of("count", idle)));
    }

    /** High: bits that differ. A picture that other goods of one's own show too costs half. */
    static Optional<Lapse> own(Inspection on) {
        var alike = on.alike(Likeness.Kind.PHOTO).stream()
                .filter(likeness -> likeness.measure() <= on.high())
                .toList();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        var foreign = alike.stream().filter(likeness -> !likeness.own()).count();
        return Optional.of(
                foreign > 0
                        ? Lapse.of("photos-copied", Map.of("count", foreign))
                        : new Lapse("photos-repeated", 0.5, Map.of("count", alike.size())));
    }
}
