package vn.nhan.catalog;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.nhan.catalog.media.Focus;
import vn.nhan.catalog.media.MediaFailure;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;

/**
 * One picture, to be edited.
 *
 * @param place where it stands, from 1
 * @param places where it may stand
 * @param parts of the picture, one of which stays in sight: three by three
 */
record PhotoSheet(ProductView product, Photo photo, int place, List<Choice> places, List<Choice> parts) {

    /** In per mille; the outer parts reach to the edge, where a cropped picture shows them best. */
    private static final List<Integer> THIRDS = List.of(0, 500, 1000);

    static PhotoSheet of(PhotoDesk desk, UUID photoId, String language) {
        var photos = desk.product().photos();
        var at = IntStream.range(0, photos.size())
                .filter(index -> photos.get(index).id().equals(photoId))
                .findFirst()
                .orElseThrow(MediaFailure.NotFound::new);
        var words = MessageBundles.get(MediaMessages.class, Localized.Literal.of(language));
        return new PhotoSheet(desk.product(), photos.get(at), at + 1, places(photos.size(), words), parts(words));
    }

    public String back() {
        return "/my/products/" + product.id() + "/photos";
    }

    Form filled(Form form) {
        var focus = photo.focus() == null ? new Focus(500, 500) : photo.focus();
        return form.with("alt", photo.alt())
                .with("altEn", photo.altEn())
                .with("place", String.valueOf(place))
                .with("focus", part(nearest(focus.x()), nearest(focus.y())));
    }

    static PhotoService.PhotoEdit read(Form form) {
        return new PhotoService.PhotoEdit(
                form.value("alt"),
                form.optional("altEn"),
                form.read("focus", PhotoSheet::focus),
                form.read("place", Integer::valueOf));
    }

    private static List<Choice> places(int most, MediaMessages words) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(place ->
                        new Choice(String.valueOf(place), place == 1 ? words.placeCover() : words.place(place)))
                .toList();
    }

    /** Row by row, as one reads. */
    private static List<Choice> parts(MediaMessages words) {
        var rows = List.of(words.partTop(), words.partMiddle(), words.partBottom());
        var columns = List.of(words.partLeft(), words.partCentre(), words.partRight());
        var parts = new ArrayList<Choice>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                parts.add(new Choice(
                        part(THIRDS.get(column), THIRDS.get(row)), words.part(rows.get(row), columns.get(column))));
            }
        }
        return parts;
    }

    private static Focus focus(String part) {
        var numbers = part.split("-", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("two numbers");
        }
        return new Focus(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static int nearest(int perMille) {
        return perMille < 333 ? 0 : perMille > 667 ? 1000 : 500;
    }

    private static String part(int x, int y) {
        return x + "-" + y;
    }
}
