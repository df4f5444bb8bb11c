package vn.nhan.business.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

/**
 * What everybody may read of a verified business. Whom to call or write to, and who represents it, isn't in it: that is
 * asked for when it is shown ({@link Contacts}), so whoever takes back their word is heard at once.
 *
 * @param addressLine house and street, unless withheld
 * @param commune with its former names
 * @param taxCode of legal persons only, unless withheld
 * @param registeredOn day of the registration, ISO 8601
 * @param languages codes of {@link SpokenLanguage}
 * @param verifiedOn day on which the department verified it, ISO 8601
 * @param verifiedBy name of that department on that day
 * @param province that answered for it on that day
 */
public record ProducerCard(
        String slug,
        BusinessKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String addressLine,
        LocalizedText commune,
        @Nullable String taxCode,
        @Nullable String registrationNo,
        @Nullable String registeredOn,
        @Nullable String registeredAt,
        @Nullable Sector sector,
        List<String> languages,
        @Nullable String story,
        @Nullable String storyEn,
        @Nullable String website,
        @Nullable Picture logo,
        List<Picture> pictures,
        String verifiedOn,
        LocalizedText verifiedBy,
        LocalizedText province) {}
