package vn.nhan.support.expert;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.nhan.platform.problem.Difference;

/** What two people have said differently of an expert, in the words of whoever comes too late. */
final class ProfileDifference {

    private ProfileDifference() {}

    /** @param communes codes of those that are served as it was saved */
    static List<Difference> between(Expert expert, List<String> communes, ExpertForm.Sent sent) {
        var told = sent.profile();
        var words = sent.words();
        return List.of(
                Difference.of("name", expert.name, told.name()),
                Difference.of("about", expert.about, told.about()),
                listed("fields", expert.fields, told.fields(), words::needs),
                listed("sectors", expert.sectors, told.sectors(), words::sectors),
                listed("languages", expert.languages, told.languages(), words::languages),
                listed("communes", communes.toArray(String[]::new), told.communes(), codes -> String.join(", ", codes)),
                Difference.of("onSite", words.yesNo(expert.onSite), words.yesNo(told.onSite())),
                Difference.of("remote", words.yesNo(expert.remote), words.yesNo(told.remote())),
                Difference.of("latitude", expert.latitude, told.latitude()),
                Difference.of("longitude", expert.longitude, told.longitude()),
                Difference.of("weeklyPlaces", expert.weeklyPlaces, told.weeklyPlaces()),
                Difference.of("feeADay", expert.feeADay, told.feeADay()));
    }

    private static Difference listed(
            String field, String[] theirs, List<String> yours, Function<List<String>, String> names) {
        return Difference.of(
                field,
                names.apply(Arrays.stream(theirs).sorted().toList()),
                names.apply(yours.stream().distinct().sorted().toList()));
    }
}
