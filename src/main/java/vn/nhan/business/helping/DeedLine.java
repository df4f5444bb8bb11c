package vn.nhan.business.helping;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/** A helper's deed as the household reads it. */
record DeedLine(
        String when, String who, String what, @Nullable String thing) {

    static DeedLine of(DelegationQueries.DeedView deed, HelpingWords words) {
        return new DeedLine(Dates.format(deed.at()), words.name(deed.actor()), words.deed(deed.action()), deed.thing());
    }
}
