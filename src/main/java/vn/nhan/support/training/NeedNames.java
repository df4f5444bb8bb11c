package vn.nhan.support.training;

import java.util.List;
import vn.nhan.platform.html.Choice;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

/** Needs in the language of the reader. */
public record NeedNames(NeedTree tree, String language) {

    public String of(String code) {
        return tree.find(code).map(need -> need.name().in(language)).orElse(code);
    }

    /** The parts of each behind it. */
    public List<Choice> choices() {
        return tree.all().stream()
                .map(need -> new Choice(need.code(), label(need)))
                .toList();
    }

    private String label(Need need) {
        return (need.parent() == null ? "" : of(need.parent()) + " › ")
                + need.name().in(language);
    }
}
