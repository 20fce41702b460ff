namespace Signpost.Knowledge.Tests.Samples;

/// <summary>A small folder in which every field is used once and every rule of the format is kept.</summary>
internal static class GoodFiles
{
    public static readonly (string Name, string Text)[] All =
    [
        (Sample.Journey, Journey),
        (Sample.Vocabulary, Vocabulary),
        (Sample.Words, Words),
        (Sample.Examples, Examples),
        (Sample.Fund, Fund),
        (Sample.Body, Body),
        (Sample.Old, Old),
    ];

    private const string Journey = """
        greeting: >-
          Hello. I am Signpost.
          Tell me what you need.
        start: who
        consent:
          version: consent-one
          text: May somebody contact you?
        questions:
          - id: who
            facet: audience
            text: Which of these are you?
            hint: Pick the closest.
            why: Some support is only for companies.
            choices:
              - id: company
                label: A company
                words: [limited company, our business]
                next: where
              - id: sole-trader
                label: A sole trader
                words:
                  - self-employed person
                next: where
              - id: nhs
                label: Part of the NHS
                next: nhs-result
          - id: where
            facet: place
            text: Where are you based?
            why: Some support is local.
            choices:
              - id: coventry
                label: Coventry
                next: result
              - id: elsewhere
                label: Somewhere else
                next: result
        outcomes:
          - id: result
            text: These fit what you told me.
            most: 3
          - id: nhs-result
            text: These are for NHS bodies.

        pass-on:
          version: pass-on-one
          text: May {organisation} hear of you?
        """;

    private const string Vocabulary = """
        audience:
          - id: company
            reason: you are a company
            words: [ltd, startup]
          - id: sole-trader
            reason: you work for yourself
            words: [freelancer]
          - id: nhs
            reason: you work in the NHS
        place:
          - id: coventry
            reason: you are in Coventry
          - id: elsewhere
            reason: you are somewhere else

        """;

    private const string Words = """
        alike:
          - [money, cash]
          - [firm, outfit]
        safety:
          - text: If you are in danger, call 999.
            words: [want to die, chest pain]
          - text: If somebody hurts you, call 999.
            words: [hits me]
        languages:
          - language: French
            words: [bonjour, merci]
          - language: Spanish
            words: [hola]
        outside:
          - about: parking
            asks: [parking permit, a ticket on my car]
          - about: the weather
            asks: [will it rain]

        """;

    private const string Examples = """
        - query: the seed fund, a grant for a new firm
          schemes: [seed-fund]
        - query: speak to a person
          decision: human

        """;

    private const string Fund = """
        ---
        id: seed-fund
        kind: fund
        former-ids: [start-fund]
        names:
          - name: Start Fund
            to: 2023-12-31
          - name: Seed Fund
            from: 2024-01-01
        also-known-as: [SF, The Seed]
        asks: [a grant for a new firm, money to begin]
        statuses:
          - status: open
            to: 2026-03-31
          - status: check-first
            from: 2026-04-01
            note: Ask before you apply.
        summary: It is a small grant.
        who-for: It is for young companies.
        gives: It gives up to one grant a year.
        next-step: Write to the fund.
        link:
          title: The page of the fund
          url: https://www.example.org/seed
        see-also: [growth-hub]
        sources:
          - title: The guide of the fund
            url: https://www.example.org/guide
            checked: 2026-11-01
            confidence: confirmed
          - title: A paper leaflet
            checked: 2026-10-01
            confidence: check-first
        owner: content team
        review-by: 2027-02-22
        rules:
          - fit: best
            for:
              audience: [company, sole-trader]
              place: [coventry]
            from: 2024-04-01
          - fit: also
            for:
              audience: [company]
        ---

        More about **it**.

        ---

        The end.

        """;

    private const string Body = """
        ---
        id: growth-hub
        kind: organisation
        names:
          - name: Growth Hub
        statuses:
          - status: open
        summary: It is a team of advisers.
        who-for: It is for every business.
        gives: It gives advice.
        next-step: Telephone the team.
        sources:
          - title: The home page of the hub
            checked: 2026-11-02
            confidence: confirmed
        owner: content team
        review-by: 2027-03-01
        rules:
          - fit: good
            for:
              audience: [company, sole-trader, nhs]
        ---

        """;

    private const string Old = """
        ---
        id: old-loan
        kind: tax-relief
        names:
          - name: Old Loan
        statuses:
          - status: closed
        summary: It was a loan.
        who-for: It was for companies.
        gives: It gives nothing now.
        next-step: Look at its successor.
        replaced-by: seed-fund
        sources:
          - title: An old page
            checked: 2026-11-03
            confidence: confirmed
        owner: content team
        review-by: 2027-04-01
        ---

        """;
}
