package vn.nhan.identity.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How often invitations may be tried in a window of {@code nhan.identity.attempt-window}. With 15 minutes, a code that
 * lives seven days can be tried 3,360 times at most, of a million.
 */
@ConfigMapping(prefix = "nhan.invitations")
interface InvitationConfig {

    /** Codes for one sign-in name. */
    @WithDefault("5")
    int triesPerName();

    /** Links and codes from one network address; a village hall shares one. */
    @WithDefault("100")
    int triesPerAddress();

    /** Codes in one province, from wherever. */
    @WithDefault("1000")
    int triesPerProvince();
}
