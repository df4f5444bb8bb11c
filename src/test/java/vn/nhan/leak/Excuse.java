package vn.nhan.leak;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;

/** Where a personal number may stand in clear, each with its reason. There is no other list. */
enum Excuse {

    /** A form that was refused comes back to whoever sent it, with what they typed: or they would have to type it all again. */
    REFUSED_FORM((said, found) ->
            said.what().matches("POST \\S+ 4\\d\\d text/html.*") && said.typed().containsAll(found)),

    /** Whoever asks for the data that is kept of them gets it in clear (Law 91/2025/QH15); nobody else can ask. */
    OWN_DATA((said, found) -> said.what().matches("GET \\S+/(?:api/v1/me/export|account/data/export)\\S* 200 .*")),

    /** A producer that wants to be called, and has consented to the words of that question, has its phone on its page. */
    PUBLIC_PHONE((said, found) -> said.what().matches("GET \\S+/(?:producers|api/v1/storefront/producers)/\\S+ 200 .*")
            && found.stream().noneMatch(number -> number.startsWith("000")));

    private final BiPredicate<Recorded, Set<String>> covers;

    Excuse(BiPredicate<Recorded, Set<String>> covers) {
        this.covers = covers;
    }

    /** @param found in what was said, not in its address: an address is never excused */
    static boolean isThereFor(Recorded said, Set<String> found) {
        return Arrays.stream(values()).anyMatch(excuse -> excuse.covers.test(said, found));
    }
}
