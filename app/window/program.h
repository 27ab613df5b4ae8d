#pragma once

#include <QObject>
#include <memory>

#include "app/window/application.h"
#include "app/window/firstwindow.h"
#include "app/window/opening.h"

namespace kassir::window {

/// One run of kassir: opens the journal, shows the till, and ends with the window. The first of a folder is
/// the only one: a second brings to the front what it shows.
class Program : public QObject {
 public:
  explicit Program(Options options);

  void run();

 private:
  void begin();
  void yieldTo(const store::Failure &held);
  void show(OpenJournal &journal);
  void startAgain();
  void raise();

  Options m_options;
  SystemClock m_clock;
  Opening m_opening;
  FirstWindow m_first;
  std::unique_ptr<Application> m_application;
};

}  // namespace kassir::window
