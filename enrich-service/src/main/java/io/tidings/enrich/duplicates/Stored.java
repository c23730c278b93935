package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;

/// An article as the lane keeps it. Immutable.
///
/// @param member by what it is compared, and how it was judged
/// @param offset of the lane record that brought it, where its text stands
/// @param head what is said of it as a duplicate, see {@link Heads}
/// @param isReplayed whether the record that brought it had been through before the state was reset
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Stored(Member member, long offset, byte[] head, boolean isReplayed) {

    Stored with(Verdict verdict) {
        return new Stored(member.with(verdict), offset, head, isReplayed);
    }
}
