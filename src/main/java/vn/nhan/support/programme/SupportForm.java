package vn.nhan.support.programme;

import java.util.Set;
import vn.nhan.platform.text.LocalizedText;

/**
 * A way in which the state supports firms.
 *
 * @param about in plain words
 * @param needs codes of what it can be asked for; each stands for all that is part of it
 */
record SupportForm(String code, LocalizedText name, LocalizedText about, Set<String> needs) {

    SupportForm {
        needs = Set.copyOf(needs);
    }
}
