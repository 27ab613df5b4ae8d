#include "tests/model/storygenerator.h"

namespace kassir::model {

namespace {

using Kind = Command::Kind;

rc::Gen<Kind> anyKind() {
  return rc::gen::weightedElement<Kind>({
      {6, Kind::Ring},      {3, Kind::Edit},        {1, Kind::Undo},         {1, Kind::Cursor},
      {12, Kind::Sell},     {7, Kind::Press},       {3, Kind::Next},         {2, Kind::TakeBack},
      {1, Kind::Show},      {1, Kind::Leave},       {3, Kind::Look},         {4, Kind::GiveUp},
      {2, Kind::Override},  {2, Kind::Pick},        {2, Kind::Acknowledge},  {2, Kind::CancelDuplicate},
      {2, Kind::PayByCode}, {3, Kind::Sweep},       {4, Kind::CustomerPays}, {1, Kind::CustomerBegins},
      {22, Kind::Fault},    {3, Kind::Late},        {3, Kind::Habit},        {6, Kind::Crash},
      {2, Kind::Reboot},    {16, Kind::Tick},       {4, Kind::Jump},         {2, Kind::Zone},
      {5, Kind::Room},      {1, Kind::SecondStart},
  });
}

}  // namespace

rc::Gen<Story> anyStory(int longest) {
  // Numbers do not grow with the story, as they would by themselves.
  const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 40));
  const auto command =
      rc::gen::build<Command>(rc::gen::set(&Command::kind, anyKind()), rc::gen::set(&Command::which, number),
                              rc::gen::set(&Command::how, number));
  return rc::gen::resize(longest, rc::gen::container<Story>(command));
}

}  // namespace kassir::model
