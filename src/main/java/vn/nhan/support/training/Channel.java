package vn.nhan.support.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;

/** By what a campaign reached people. All of them are the province's own: nothing is sent from here. */
public enum Channel {
    LOUDSPEAKER,
    ZALO,
    SMS,
    LEAFLET,
    MEETING,
    EMAIL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue {@code value.format} for anything but a {@link #key()} */
    @JsonCreator
    public static Channel of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }

    String in(CampaignMessages words) {
        return switch (this) {
            case LOUDSPEAKER -> words.channelLoudspeaker();
            case ZALO -> words.channelZalo();
            case SMS -> words.channelSms();
            case LEAFLET -> words.channelLeaflet();
            case MEETING -> words.channelMeeting();
            case EMAIL -> words.channelEmail();
        };
    }
}
