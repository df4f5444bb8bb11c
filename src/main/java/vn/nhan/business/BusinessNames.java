package vn.nhan.business;

import java.util.List;
import vn.nhan.platform.html.Choice;

/** What kinds of business and their facts are called, for the rooms that show them. */
public final class BusinessNames {

    /** Facts that an officer may ask to be mended, in the order of the form. */
    private static final List<String> FIELDS = List.of(
            "name",
            "taxCode",
            "citizenId",
            "representative",
            "registration.number",
            "registration.date",
            "registration.place",
            "addressLine",
            "commune",
            "phone",
            "story");

    private BusinessNames() {}

    public static String kind(BusinessKind kind, String language) {
        return ProfileWords.in(language).kind(kind);
    }

    /** The fields of the profile's form, by the names that members read there. */
    public static List<Choice> fields(BusinessKind kind, String language) {
        var words = ProfileWords.in(language);
        return FIELDS.stream()
                .filter(field -> kind.hasTaxCode() ? !field.equals("citizenId") : !field.equals("taxCode"))
                .map(field -> new Choice(field, words.field(field, kind)))
                .toList();
    }
}
