package vn.nhan.catalog.ocop;

import java.util.List;
import java.util.UUID;
import vn.nhan.platform.html.Choice;

/** The recognitions of a product as its business sees them, and what the form to declare one offers. */
record RecognitionDesk(UUID productId, String product, UUID businessId, List<RecognitionCard> cards, OcopWords words) {

    public List<Choice> groups() {
        return words.groups();
    }

    public List<Choice> issuers() {
        return words.issuers();
    }

    public List<Choice> stars() {
        return words.stars();
    }

    public String addAddress() {
        return back() + "/new";
    }

    public String back() {
        return "/my/products/" + productId + "/recognitions";
    }
}
