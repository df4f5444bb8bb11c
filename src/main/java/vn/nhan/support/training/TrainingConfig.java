package vn.nhan.support.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often people without an account may register. */
@ConfigMapping(prefix = "nhan.training")
interface TrainingConfig {

    /** From one network address in one province, in a window of {@code nhan.identity.attempt-window}. */
    @WithDefault("40")
    int perAddress();

    /** From one network address at the door of one session, in such a window. */
    @WithDefault("600")
    int perDoor();
}
