# Offene Fragen für den Anruf, je Anlass; "Frage:" statt "Frag ihn/sie", denn das Geschlecht wird nicht geraten.
# Die Frage selbst ist an die Person beim Kunden gerichtet und siezt sie.

ask-complaint-1 = Frage: Was müsste passieren, damit die Woche für Sie ruhig wird?
ask-complaint-2 = Frage: Was hat Sie daran bisher am meisten Zeit gekostet?
ask-complaint-3 = Frage: Was wäre aus Ihrer Sicht eine gute Lösung?
ask-complaint-4 = Frage: Wer bei Ihnen spürt das im Alltag am stärksten?
ask-complaint-5 = Frage: Woran würden Sie merken, dass es wirklich erledigt ist?

ask-frustration-1 = Frage: Was hätten wir früher merken müssen?
ask-frustration-2 = Frage: Was steckt noch dahinter, das ich wissen sollte?
ask-frustration-3 = Frage: Was soll sich als Erstes ändern?
ask-frustration-4 = Frage: Wie erleben Ihre Leute die Arbeit mit uns im Moment?

ask-promise-1 = Frage: Was brauchen Sie noch, damit Sie damit weiterarbeiten können?
ask-promise-2 = Frage: Was hat sich seit unserem Gespräch bei Ihnen geändert?
ask-promise-3 = Frage: Wie geht es bei Ihnen damit jetzt weiter?
ask-promise-4 = Frage: Wer schaut außer Ihnen noch darauf?

ask-promise-theirs-1 = Frage: Was ist bei Ihnen dazwischengekommen?
ask-promise-theirs-2 = Frage: Was kann ich Ihnen dabei abnehmen?
ask-promise-theirs-3 = Frage: Wie sieht Ihr Plan dafür inzwischen aus?
ask-promise-theirs-4 = Frage: Wen sollten wir dazuholen, damit es vorangeht?

ask-occasion-leadership-1 = Frage: Was packt die neue Leitung als Erstes an?
ask-occasion-leadership-2 = Frage: Was wird sich für Sie und Ihr Team ändern?
ask-occasion-leadership-3 = Frage: Worauf legt die neue Spitze besonderen Wert?
ask-occasion-leadership-4 = Frage: Was soll auf jeden Fall so bleiben, wie es ist?

ask-occasion-change-1 = Frage: Was bedeutet der Schritt für Ihre Arbeit?
ask-occasion-change-2 = Frage: Welche Abläufe müssen jetzt zusammenfinden?
ask-occasion-change-3 = Frage: Wer entscheidet künftig worüber?
ask-occasion-change-4 = Frage: Was darf in der Umstellung auf keinen Fall ausfallen?

ask-occasion-competitor-1 = Frage: Wie bestellen Ihre Kunden in zwei Jahren?
ask-occasion-competitor-2 = Frage: Wie sehen Sie das, was sich da im Markt bewegt?
ask-occasion-competitor-3 = Frage: Worin wollen Sie den Abstand halten?
ask-occasion-competitor-4 = Frage: Was fragen Ihre eigenen Kunden jetzt häufiger?
ask-occasion-competitor-5 = Frage: Was würden Sie an deren Stelle anders machen?

ask-occasion-careful-1 = Frage: Wie geht es Ihnen und Ihrem Team damit?
ask-occasion-careful-2 = Frage: Worauf kommt es für Sie in den nächsten Wochen an?
ask-occasion-careful-3 = Frage: Was können wir gerade einfacher für Sie machen?
ask-occasion-careful-4 = Frage: Was brauchen Sie von uns, und was gerade nicht?

ask-occasion-topic-1 = Frage: Wie trifft das Thema Ihr Haus?
ask-occasion-topic-2 = Frage: Was tun Sie da schon, und was noch nicht?
ask-occasion-topic-3 = Frage: Wen bei Ihnen beschäftigt das am meisten?
ask-occasion-topic-4 = Frage: Was müsste man darüber wissen, das nirgends steht?

ask-occasion-news-1 = Frage: Wie ist es dazu gekommen?
ask-occasion-news-2 = Frage: Was ist für Sie der nächste Schritt danach?
ask-occasion-news-3 = Frage: Was war dabei schwieriger als gedacht?
ask-occasion-news-4 = Frage: Was verändert das für Ihre Kunden?

ask-birthday-1 = Frage: Was haben Sie sich für das neue Lebensjahr vorgenommen?
ask-birthday-2 = Frage: Was gehört für Sie zu einem guten Geburtstag?
ask-birthday-3 = Frage: Was hat Ihnen im letzten Jahr am meisten Freude gemacht?
ask-birthday-4 = Frage: Worauf freuen Sie sich in den nächsten Monaten?

ask-wish-1 = Frage: Was hat sich an Ihrem Wunsch seitdem geändert?
ask-wish-2 = Frage: Was stand dem bisher im Weg?
ask-wish-3 = Frage: Was wäre für Sie der kleinste sinnvolle Anfang?
ask-wish-4 = Frage: Wer müsste bei Ihnen noch überzeugt sein?

ask-fair-1 = Frage: Was wollen Sie auf der Messe unbedingt sehen?
ask-fair-2 = Frage: Wen möchten Sie dort treffen?
ask-fair-3 = Frage: Wann passt Ihnen dort ein Kaffee am besten?
ask-fair-4 = Frage: Mit welcher Frage fahren Sie hin?

ask-fair-after-1 = Frage: Was haben Sie von der Messe mitgenommen?
ask-fair-after-2 = Frage: Was hat Sie dort überrascht?
ask-fair-after-3 = Frage: Worüber wurde an den Ständen am meisten geredet?
ask-fair-after-4 = Frage: Was wollen Sie davon weiterverfolgen?

ask-jubilee-1 = Frage: Was hat in all den Jahren gut funktioniert?
ask-jubilee-2 = Frage: Was machen wir seit Jahren so, das längst anders gehört?
ask-jubilee-3 = Frage: Woran aus der gemeinsamen Zeit denken Sie gern?
ask-jubilee-4 = Frage: Wo wollen Sie in fünf Jahren stehen?

ask-contract-1 = Frage: Was soll im nächsten Vertrag anders sein?
ask-contract-2 = Frage: Was hat Ihnen die Zusammenarbeit bisher gebracht?
ask-contract-3 = Frage: Wie läuft die Entscheidung bei Ihnen ab?
ask-contract-4 = Frage: Was haben Sie bezahlt und nie gebraucht?

ask-survey-1 = Frage: Wie zufrieden sind Sie mit uns, von 0 bis 10, und was fehlt zur 10?
ask-survey-2 = Frage: Was sollten wir lassen?
ask-survey-3 = Frage: Womit machen wir Ihnen unnötig Arbeit?
ask-survey-4 = Frage: Was würden Sie anderen über uns sagen?

ask-quiet-1 = Frage: Was beschäftigt Sie gerade am meisten?
ask-quiet-2 = Frage: Was ist bei Ihnen in den letzten Wochen passiert?
ask-quiet-3 = Frage: Was hat sich bei Ihnen verschoben?
ask-quiet-4 = Frage: Wo drückt es im Moment?

ask-dormant-1 = Frage: Was hat sich bei Ihnen getan, seit wir uns zuletzt gesprochen haben?
ask-dormant-2 = Frage: Was müsste ich heute über Ihr Haus wissen?
ask-dormant-3 = Frage: Was sollten wir anders machen als bisher?
ask-dormant-4 = Frage: Wie oft soll ich mich melden, damit es Ihnen nützt?
ask-dormant-5 = Frage: Was ist aus Ihren Plänen von damals geworden?

ask-overdue-1 = Frage: Was steht bei Ihnen in den nächsten Wochen an?
ask-overdue-2 = Frage: Was läuft gerade besser als erwartet, und was schlechter?
ask-overdue-3 = Frage: Wovon hätten Sie gern mehr, wovon weniger?
ask-overdue-4 = Frage: Was hält Sie im Moment am meisten auf?
ask-overdue-5 = Frage: Was wollen Ihre Kunden heute, das sie vor einem Jahr nicht wollten?
ask-overdue-6 = Frage: Woran arbeiten Sie, von dem ich noch nichts weiß?

ask-first-1 = Frage: Was sollte jemand über Ihr Haus wissen, der es noch nicht kennt?
ask-first-2 = Frage: Was ist Ihnen in der Zusammenarbeit am wichtigsten?
ask-first-3 = Frage: Was haben Sie sich für dieses Jahr vorgenommen?
ask-first-4 = Frage: Wer gehört bei Ihnen noch an den Tisch?
ask-first-5 = Frage: Wie und wann erreicht man Sie am liebsten?
