package vn.nhan.support.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;

/**
 * An expert as matching sees one on a day.
 *
 * @param name as it is shown
 * @param fields needs, by their codes
 * @param communes served, by the ids of their units and of those that they have become part of since
 * @param placesLeft new requests that can still be taken on this week
 * @param absentUntil the last day of an absence that runs today, or null
 * @param ties whom the expert never advises
 */
record Candidate(
        UUID id,
        String name,
        Set<String> fields,
        Set<String> sectors,
        Set<String> languages,
        Reach reach,
        List<Recognised> recognised,
        int placesLeft,
        @Nullable LocalDate absentUntil,
        Ties ties,
        Record record) {

    Candidate {
        fields = Set.copyOf(fields);
        sectors = Set.copyOf(sectors);
        languages = Set.copyOf(languages);
        recognised = List.copyOf(recognised);
    }

    /** Where the expert goes. */
    record Reach(
            boolean wholeProvince,
            Set<UUID> communes,
            boolean onSite,
            boolean remote,
            @Nullable GeoPoint base) {

        Reach {
            communes = Set.copyOf(communes);
        }

        boolean serves(@Nullable UUID commune) {
            return wholeProvince || commune != null && communes.contains(commune);
        }
    }

    /**
     * A recognition, both days included.
     *
     * @param programmes for which alone it holds; empty for all
     */
    record Recognised(LocalDate from, LocalDate to, Set<UUID> programmes) {

        Recognised {
            programmes = Set.copyOf(programmes);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean isFor(@Nullable UUID programme) {
            return programmes.isEmpty() || programme != null && programmes.contains(programme);
        }
    }

    /** Businesses and tax codes that are the expert's own, or of people close to the expert. */
    record Ties(Set<UUID> businesses, Set<String> taxCodes) {

        static final Ties NONE = new Ties(Set.of(), Set.of());

        Ties {
            businesses = Set.copyOf(businesses);
            taxCodes = Set.copyOf(taxCodes);
        }
    }

    /**
     * What has been so far.
     *
     * @param helpedBySector businesses helped, by sector
     * @param helped businesses that were helped
     * @param ratings how many there are, and their sum
     * @param noShows how often the expert didn't come
     * @param lastAsked the day of the last offer, or null
     * @param asked offers of the last 90 days
     */
    record Record(
            Map<String, Integer> helpedBySector,
            Set<UUID> helped,
            Ratings ratings,
            int noShows,
            @Nullable LocalDate lastAsked,
            int asked) {

        static final Record NEW = new Record(Map.of(), Set.of(), new Ratings(0, 0), 0, null, 0);

        Record {
            helpedBySector = Map.copyOf(helpedBySector);
            helped = Set.copyOf(helped);
        }
    }

    /** @param sum of stars, 1 to 5 each */
    record Ratings(int count, int sum) {}
}
