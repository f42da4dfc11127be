import LiveKit

func label(_ participant: Participant) -> String {
    participant.name
}

func silent(_ publication: TrackPublication) -> Bool {
    publication.muted || !publication.subscribed
}
