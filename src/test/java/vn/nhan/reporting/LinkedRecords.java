package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** Six records of two people that an officer joins into firms and takes apart again. */
final class LinkedRecords {

    private final Api officer;
    private final List<String> records = new ArrayList<>();
    private final Map<String, List<String>> links = new LinkedHashMap<>();

    LinkedRecords(Api officer) {
        this.officer = officer;
        var people = List.of(People.member(Api.HUNG_YEN), People.member(Api.HUNG_YEN));
        for (int number = 0; number < 6; number++) {
            records.add(Farm.of(people.get(number % 2)).businessId());
        }
    }

    String any(Random random) {
        return records.get(random.nextInt(records.size()));
    }

    void link(Random random) {
        var from = any(random);
        var to = any(random);
        var kind = List.of("merged", "converted", "same-firm").get(random.nextInt(3));
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("from", from);
        body.put("reason", "Cùng một chủ.");
        var answer = officer.post("/businesses/" + to + "/firm-links", body);
        if (served(answer, 201)) {
            links.put(answer.path("id"), List.of(from, to));
        }
    }

    void undo(Random random) {
        if (links.isEmpty()) {
            return;
        }
        var link = List.copyOf(links.keySet()).get(random.nextInt(links.size()));
        if (served(officer.delete("/firm-links/" + link), 200)) {
            links.remove(link);
        }
    }

    /** The record that stands for each, joined one link after the other. */
    Map<String, String> firms() {
        var groups = new HashMap<String, String>();
        records.forEach(record -> groups.put(record, record));
        for (var link : links.values()) {
            var from = groups.get(link.get(0));
            var to = groups.get(link.get(1));
            groups.replaceAll((record, group) -> group.equals(from) ? to : group);
        }
        return groups;
    }

    private static boolean served(Response answer, int status) {
        assertThat(answer.statusCode()).isIn(status, 409, 422);
        return answer.statusCode() == status;
    }
}
